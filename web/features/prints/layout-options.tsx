import { NumberInput, Radio, Select, Textarea, TextInput } from '@mantine/core'
import { useWords } from '#web/words/use-words.ts'
import { LAYOUTS, type PrintChoices, SHEETS } from './print-request.ts'
import { printWords } from './prints.words.ts'

interface LayoutOptionsProps {
  readonly choices: PrintChoices
  choose(changed: Partial<PrintChoices>): void
}

/** What is printed, and what only this layout asks for. */
export function LayoutOptions({ choices, choose }: LayoutOptionsProps) {
  const say = useWords(printWords)
  const { layout } = choices
  const hasCopies = layout !== 'phone-list' && layout !== 'contact-sheet'
  return (
    <fieldset>
      <legend>{say('layout')}</legend>
      <Radio.Group
        value={layout}
        onChange={(value) => choose({ layout: value as PrintChoices['layout'] })}
        aria-label={say('layout')}
      >
        <div style={{ display: 'grid', gap: '0.6rem' }}>
          {LAYOUTS.map((value) => (
            <Radio key={value} value={value} label={say(value)} />
          ))}
        </div>
      </Radio.Group>
      {layout === 'address-labels' && <LabelOptions choices={choices} choose={choose} />}
      {layout === 'envelopes' && <EnvelopeOptions choices={choices} choose={choose} />}
      {layout !== 'address-labels' && layout !== 'envelopes' && <PaperOptions choices={choices} choose={choose} />}
      {hasCopies && (
        <NumberInput
          label={say('copies')}
          min={1}
          max={100}
          value={choices.copies}
          onChange={(copies) => choose({ copies: Number(copies) || 1 })}
        />
      )}
    </fieldset>
  )
}

function LabelOptions({ choices, choose }: LayoutOptionsProps) {
  const say = useWords(printWords)
  return (
    <>
      <Select
        label={say('sheet')}
        value={choices.sheet}
        allowDeselect={false}
        data={SHEETS.map(([value, label]) => ({ value, label }))}
        onChange={(value) => value && choose({ sheet: value as PrintChoices['sheet'] })}
      />
      <NumberInput
        label={say('skip')}
        min={0}
        max={100}
        value={choices.skip}
        onChange={(skip) => choose({ skip: Number(skip) || 0 })}
      />
      <AddressChoice choices={choices} choose={choose} />
    </>
  )
}

function EnvelopeOptions({ choices, choose }: LayoutOptionsProps) {
  const say = useWords(printWords)
  return (
    <>
      <Select
        label={say('envelope')}
        value={choices.envelope}
        allowDeselect={false}
        data={['DL', 'C5', 'C6', { value: '10', label: '#10 (US)' }]}
        onChange={(value) => value && choose({ envelope: value as PrintChoices['envelope'] })}
      />
      <Textarea
        label={say('from')}
        rows={4}
        value={choices.from}
        onChange={({ currentTarget }) => choose({ from: currentTarget.value })}
      />
      <AddressChoice choices={choices} choose={choose} />
    </>
  )
}

function AddressChoice({ choices, choose }: LayoutOptionsProps) {
  const say = useWords(printWords)
  return (
    <Select
      label={say('address')}
      value={choices.address}
      allowDeselect={false}
      data={(['any', 'work', 'private'] as const).map((value) => ({ value, label: say(value) }))}
      onChange={(value) => value && choose({ address: value as PrintChoices['address'] })}
    />
  )
}

function PaperOptions({ choices, choose }: LayoutOptionsProps) {
  const say = useWords(printWords)
  return (
    <>
      <Select
        label={say('paper')}
        value={choices.paper}
        allowDeselect={false}
        data={['A4', 'A5', { value: 'letter', label: say('letter') }]}
        onChange={(value) => value && choose({ paper: value as PrintChoices['paper'] })}
      />
      {choices.layout !== 'card' && (
        <TextInput
          label={say('heading')}
          maxLength={120}
          value={choices.title}
          onChange={({ currentTarget }) => choose({ title: currentTarget.value })}
        />
      )}
    </>
  )
}
