// The script of one thread: handles the tasks of the engine, nothing else.
import { parentPort } from 'node:worker_threads'
import { type Task, taskHandler } from '@anchorage/engine'

const handle = taskHandler()
parentPort?.on('message', (task: Task) => {
  const answer = handle(task)
  if (answer) parentPort?.postMessage(answer)
})
