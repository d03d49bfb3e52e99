export { readSignature } from './read-signature.ts'
export { readScan, type ScannedLine } from './scan/read-scan.ts'
export { type SignatureCard, signatureCard } from './signature-card.ts'
export type {
  LeftReason,
  LeftText,
  Reason,
  SignatureOptions,
  SignaturePart,
  SignatureRead,
  SourceText,
  TaxId,
} from './signature-read.ts'
