import { answerMethods } from '../workers/answer-calls.ts'
import { createReadingRoom } from './room.ts'

answerMethods(createReadingRoom())
