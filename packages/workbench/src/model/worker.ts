import { answerMethods } from '../workers/answer-calls.ts'
import { createWorkshop } from './workshop.ts'

answerMethods(createWorkshop())
