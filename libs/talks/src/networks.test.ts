import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mendMojibake } from './meta/mend-mojibake.ts'
import { inShort, readExport } from './testing/read-export.ts'

const json = (value: unknown) => JSON.stringify(value, null, 1)
const asMeta = (text: string) => Buffer.from(text).toString('latin1')

test('reads threads of Instagram and mends their letters; a group is left', async () => {
  const thread = (people: readonly string[]) => ({
    participants: people.map((name) => ({ name: asMeta(name) })),
    messages: [
      { sender_name: asMeta('Lucía'), timestamp_ms: 1705314153000, content: asMeta('¿Qué tal? 🎉') },
      { sender_name: 'Ana', timestamp_ms: 1705314213000, call_duration: 95 },
      { sender_name: 'Ana' },
    ],
    title: asMeta('Lucía'),
    thread_path: 'inbox/lucia_1',
  })
  const { kinds, told, left } = await readExport({
    'your_instagram_activity/messages/inbox/lucia_1/message_1.json': json(thread(['Lucía', 'Ana'])),
    'your_instagram_activity/messages/inbox/todos_2/message_1.json': json(thread(['Lucía', 'Ana', 'Leo'])),
  })
  assert.deepEqual(kinds, ['meta-messages', 'meta-messages'])
  assert.deepEqual(told.map(inShort), [
    '2024-01-15T10:22:33 message Lucía → Ana',
    '2024-01-15T10:23:33 call Ana ↔ Lucía',
  ])
  assert.deepEqual([told[0]!.text, told[0]!.network, told[1]!.minutes], ['¿Qué tal? 🎉', 'instagram', 2])
  assert.deepEqual(
    left.map(({ left }) => left),
    ['no-date', 'group', 'group', 'group'],
  )
})

test('leaves letters alone that were written well', () => {
  for (const text of ['Lucía', 'plain', '李伟', '']) assert.equal(mendMojibake(text), text)
  assert.equal(mendMojibake(asMeta('Lucía 李伟')), 'Lucía 李伟')
})

const message = (more: object) => ({
  id: 1,
  type: 'message',
  date: '2024-01-15T10:22:33',
  date_unixtime: '1705314153',
  ...more,
})

test('reads the account of Telegram: contacts give telephones, groups and bots are left', async () => {
  const { kinds, told, left } = await readExport({
    'result.json': json({
      about: 'Here is the data you requested.',
      personal_information: { user_id: 7, first_name: 'Ana' },
      contacts: {
        about: '',
        list: [{ user_id: 8, first_name: 'Eva', last_name: 'Sanz', phone_number: '0034600000005' }],
      },
      chats: {
        about: '',
        list: [
          {
            name: 'Eva',
            type: 'personal_chat',
            id: 8,
            messages: [
              message({ from: 'Eva', from_id: 'user8', text: ['Mira ', { type: 'link', text: 'esto' }] }),
              message({ from: 'Ana', from_id: 'user7', text: 'Sí' }),
              {
                id: 3,
                type: 'service',
                date_unixtime: '1705314200',
                actor_id: 'user7',
                action: 'phone_call',
                duration_seconds: 61,
              },
              { id: 4, type: 'service', date_unixtime: '1705314200', action: 'pin_message' },
            ],
          },
          { name: 'Amigos', type: 'private_group', id: 9, messages: [message({ from_id: 'user8', text: 'Hola' })] },
          { name: 'Bot', type: 'bot_chat', id: 10, messages: [message({ from_id: 'user10', text: 'Hola' })] },
        ],
      },
    }),
  })
  assert.deepEqual(kinds, ['telegram'])
  assert.deepEqual(told.map(inShort), [
    '2024-01-15T10:22:33 message Eva → I',
    '2024-01-15T10:22:33 message I → Eva',
    '2024-01-15T10:23:20 call I ↔ Eva',
  ])
  assert.deepEqual([told[0]!.text, told[0]!.from!.phone], ['Mira esto', '+34600000005'])
  assert.deepEqual(
    left.map(({ left }) => left),
    ['system', 'group', 'automatic'],
  )
})

test('reads one chat of Telegram, which does not say whose it is and need not', async () => {
  const { told } = await readExport({
    'result.json': json({
      name: 'Eva',
      type: 'personal_chat',
      id: 8,
      messages: [message({ from_id: 'user7', text: 'Hola' })],
    }),
  })
  assert.deepEqual(told.map(inShort), ['2024-01-15T10:22:33 message I → Eva'])
})

test('reads the archive of X: posts name those who stand behind the numbers of messages', async () => {
  const post = (more: object) => ({ tweet: { created_at: 'Mon Jan 15 10:22:33 +0000 2024', ...more } })
  const eva = { name: 'Eva Sanz', screen_name: 'evasanz', id_str: '8' }
  const leo = { name: 'Leo', screen_name: 'leopaz', id_str: '9' }
  const { kinds, told, left } = await readExport({
    'data/account.js': `window.YTD.account.part0 = ${json([{ account: { accountId: '7', username: 'ana' } }])}`,
    'data/direct-messages.js': `window.YTD.direct_messages.part0 = ${json([
      {
        dmConversation: {
          conversationId: '7-8',
          messages: [
            {
              messageCreate: {
                senderId: '8',
                recipientId: '7',
                text: 'Hola',
                createdAt: '2024-01-15T10:22:33.000Z',
                id: '1',
              },
            },
            {
              messageCreate: {
                senderId: '7',
                recipientId: '10',
                text: 'Hola',
                createdAt: '2024-01-15T10:23:33.000Z',
                id: '2',
              },
            },
            { joinConversation: {} },
          ],
        },
      },
    ])}`,
    'data/direct-messages-group.js': `window.YTD.direct_messages_group.part0 = ${json([
      { dmConversation: { conversationId: '1', messages: [{ messageCreate: { senderId: '8', text: 'Hola' } }] } },
    ])}`,
    'data/tweets.js': `window.YTD.tweets.part0 = ${json([
      post({
        full_text: '@evasanz sí',
        in_reply_to_screen_name: 'evasanz',
        in_reply_to_user_id_str: '8',
        entities: { user_mentions: [eva, leo] },
      }),
      post({ full_text: 'Con @evasanz y @leopaz', entities: { user_mentions: [eva, leo] } }),
      post({ full_text: 'RT @leopaz: bravo', entities: { user_mentions: [leo] } }),
      post({ full_text: 'Buenos días', entities: {} }),
    ])}`,
  })
  assert.deepEqual(kinds, ['x-account', 'x-messages', 'x-group-messages', 'x-posts'])
  assert.deepEqual(told.map(inShort), [
    '2024-01-15T10:22:33 message Eva Sanz → I',
    '2024-01-15T10:23:33 message I → https://x.com/i/user/10',
    '2024-01-15T10:22:33 comment I → Eva Sanz',
    '2024-01-15T10:22:33 mention I → Eva Sanz, Leo',
    '2024-01-15T10:22:33 reaction I → Leo',
  ])
  assert.deepEqual([told[0]!.threadId, told[0]!.from!.profile], ['7-8', 'https://x.com/evasanz'])
  assert.deepEqual(
    left.map(({ left }) => left),
    ['group', 'system', 'names-nobody'],
  )
})

test('reads calls and short messages of Android', async () => {
  const { kinds, told, left } = await readExport({
    'calls-20240115.xml': `<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>
<!--File Created on 15/1/2024--><?xml-stylesheet type="text/xsl" href="calls.xsl"?>
<calls count="4" backup_set="a">
  <call number="+34600000005" duration="95" date="1705314153000" type="2" presentation="1" readable_date="15 ene 2024" contact_name="Eva &gt; Sanz" />
  <call number="+34600000006" duration="0" date="1705314153000" type="3" contact_name="(Unknown)" />
  <call number="-2" duration="5" date="1705314153000" type="1" contact_name="(Unknown)" />
</calls>`,
    'sms-20240115.xml': `<?xml version='1.0' encoding='UTF-8'?>
<smses count="3">
  <sms address="600 000 005" date="1705314153000" type="1" body="&#191;Vienes? &#55357;&#56832; a > b" contact_name="Eva" />
  <sms address="600 000 005" date="1705314153000" type="2" body="Ya" contact_name="Eva" />
  <sms address="MiBanco" date="1705314153000" type="1" body="Clave 1234" contact_name="(Unknown)" />
</smses>`,
  })
  assert.deepEqual(kinds, ['phone-xml', 'phone-xml'])
  assert.deepEqual(told.map(inShort), [
    '2024-01-15T10:22:33 call I ↔ Eva > Sanz',
    '2024-01-15T10:22:33 call +34600000006 → I',
    '2024-01-15T10:22:33 message Eva → I',
    '2024-01-15T10:22:33 message I → Eva',
  ])
  assert.deepEqual([told[0]!.minutes, told[2]!.text], [2, '¿Vienes? 😀 a > b'])
  assert.deepEqual(
    left.map(({ left }) => left),
    ['names-nobody', 'automatic'],
  )
})
