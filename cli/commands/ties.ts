import { evaluateStream, type StreamJudgement } from '@lazo/ties'
import type { Command } from 'commander'
import { type CommandLine, newCommand, newGroup } from '../command-line.ts'
import { EXIT } from '../exit-codes.ts'
import { formatJson, formatTable, plain } from '../output.ts'
import { readStream } from '../read-stream.ts'

/** `lazo ties evaluate`. */
export function tiesCommand(line: CommandLine): Command {
  return newGroup(line, 'ties', line.words.ties.about).addCommand(evaluateCommand(line))
}

/** `lazo ties evaluate FILE`: what a list of real messages says about the rules of warmth, without server or data. */
function evaluateCommand(line: CommandLine): Command {
  const words = line.words.ties
  return newCommand(line, 'evaluate', words.evaluate)
    .argument('<file>')
    .option('--json', line.words.json)
    .action(async (file: string, options: { json?: boolean }) => {
      const { messages, passedOver } = await readStream(file)
      if (passedOver > 0) line.err(words.passedOver(passedOver))
      const judgement = evaluateStream(messages)
      if (judgement === null) return refuse(line, file)
      if (options.json) return line.out(formatJson(judgement))
      tell(line, judgement)
    })
}

function tell({ words: { ties: words }, out, language }: CommandLine, judgement: StreamJudgement): void {
  const { messages, people, days, horizonDays, cutOffs, held, fadingFactor } = judgement
  const area = (value: number) => value.toLocaleString(language, { minimumFractionDigits: 3, maximumFractionDigits: 3 })
  const share = (value: number) => value.toLocaleString(language, { style: 'percent', maximumFractionDigits: 1 })
  const rows = cutOffs.map((one) => [
    new Date(one.at).toISOString().slice(0, 10),
    one.ties.toLocaleString(language),
    share(one.goOn),
    ...[one.warmth, one.recency, one.frequency, one.both].map(area),
    one.fading.ties.toLocaleString(language),
    one.fading.ties === 0 ? '' : share(one.fading.goOn),
    share(one.fading.othersGoOn),
  ])
  out(words.stream({ messages, people, days: Math.round(days), horizonDays }))
  out(formatTable(words.columns, rows))
  out(words.held(held, cutOffs.length))
  if (Number.isFinite(fadingFactor))
    out(words.fading(fadingFactor.toLocaleString(language, { maximumFractionDigits: 1 })))
  out(words.model)
}

function refuse({ err, words }: CommandLine, file: string): void {
  err(words.ties.tooShort(plain(file)))
  process.exitCode = EXIT.wrongUse
}
