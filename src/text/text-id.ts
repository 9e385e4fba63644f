import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** The id of a text: the first sixteen hexadecimal digits of the SHA-256 of its UTF-8 form. */
export const textId = (text: string): string => bytesToHex(sha256(utf8ToBytes(text))).slice(0, 16)
