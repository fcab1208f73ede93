export { casesIn, type FoundCase } from './cases-in.ts'
export { type BundledFile, isInnerPath } from './file-path.ts'
export {
  caseLink,
  type LinkedCase,
  type LinkFault,
  linkLimit,
  type OpenedLink,
  openCaseLink,
} from './link/case-link.ts'
export { packZip } from './zip/pack-zip.ts'
export { type UnpackedZip, unpackZip, type ZipFault, zipLimits } from './zip/unpack-zip.ts'
