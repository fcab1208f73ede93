import { answerCalls } from '../../workers/answer-calls.ts'
import { sureBench } from './sure-bench.ts'

answerCalls(sureBench())
