import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inShort, readExport } from '../testing/read-export.ts'

const messages = `CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT
c1,,Eva Sanz,https://www.linkedin.com/in/eva-sanz,Ana Ruiz,https://www.linkedin.com/in/ana-ruiz,2024-01-15 10:22:33 UTC,,"Hola Ana,
¿comemos?",INBOX,,No
c1,,Ana Ruiz,https://www.linkedin.com/in/ana-ruiz,"Eva Sanz, Leo Paz","https://www.linkedin.com/in/eva-sanz,https://www.linkedin.com/in/leo-paz",2024-01-16 09:00:00 UTC,,Sí,INBOX,,No
c2,,Ana Ruiz,https://www.linkedin.com/in/ana-ruiz,Eva Sanz,https://www.linkedin.com/in/eva-sanz,2024-01-17 09:00:00 UTC,,borrador,INBOX,,Yes
c3,,LinkedIn Member,,Ana Ruiz,https://www.linkedin.com/in/ana-ruiz,2024-01-18 09:00:00 UTC,,Hola,INBOX,,No
c4,,Eva Sanz,https://www.linkedin.com/in/eva-sanz,Ana Ruiz,https://www.linkedin.com/in/ana-ruiz,nunca,,Hola,INBOX,,No
`

test('reads messages with sender and recipients, and says what was left and where', async () => {
  const { kinds, told, left } = await readExport({ 'messages.csv': messages })
  assert.deepEqual(kinds, ['linkedin-messages'])
  assert.deepEqual(told.map(inShort), [
    '2024-01-15T10:22:33 message Eva Sanz → Ana Ruiz',
    '2024-01-16T09:00 message Ana Ruiz → Eva Sanz, Leo Paz',
  ])
  assert.deepEqual([told[0]!.text, told[0]!.expectsReply, told[0]!.threadId], ['Hola Ana,\n¿comemos?', true, 'c1'])
  assert.equal(told[1]!.to[1]!.profile, 'https://www.linkedin.com/in/leo-paz')
  assert.deepEqual(left, [
    { line: 5, left: 'draft' },
    { line: 6, left: 'names-nobody' },
    { line: 7, left: 'no-date' },
  ])
})

test('reads the messages of 2020, which had no addresses of recipients', async () => {
  const { told } = await readExport({
    'messages.csv': `CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER
c1,,Eva Sanz,https://www.linkedin.com/in/eva-sanz,Ana Ruiz,2020-01-15 10:22 UTC,,Hola,INBOX
`,
  })
  assert.deepEqual(told.map(inShort), ['2020-01-15T10:22 message Eva Sanz → Ana Ruiz'])
})

test('reads invitations by their direction; one without a word is a sign and no message', async () => {
  const { told } = await readExport({
    'Invitations.csv': `From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
Ana Ruiz,Leo Paz,"1/15/24, 10:22 AM",,OUTGOING,https://www.linkedin.com/in/ana-ruiz,https://www.linkedin.com/in/leo-paz
Eva Sanz,Ana Ruiz,"2/3/24, 4:01 PM",Nos vimos en Soria,INCOMING,https://www.linkedin.com/in/eva-sanz,https://www.linkedin.com/in/ana-ruiz
`,
  })
  assert.deepEqual(told.map(inShort), [
    '2024-01-15T10:22 reaction I → Leo Paz',
    '2024-02-03T16:01 message Eva Sanz → I',
  ])
})

test('reads endorsements and recommendations both ways, and since when one is connected', async () => {
  const recommendation =
    'First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nLeo,Paz,Acme,CEO,Great,"05/12/23, 09:13 AM",VISIBLE\n'
  const { kinds, told } = await readExport({
    'Endorsement_Given_Info.csv':
      'Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name,Endorsee Public Url,Endorsement Status\n2023/06/05 15:47:58 UTC,HTML,Eva,Sanz,www.linkedin.com/in/eva-sanz,ACCEPTED\n',
    'Endorsement_Received_Info.csv':
      'Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status\n2023/06/06 15:47:58 UTC,HTML,Eva,Sanz,www.linkedin.com/in/eva-sanz,ACCEPTED\n',
    'Recommendations_Given.csv': recommendation,
    'Recommendations_Received.csv': recommendation,
    'Connections.csv':
      'Notes:\n"Some addresses are missing."\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nLeo,Paz,https://www.linkedin.com/in/leo-paz,,Acme,CEO,15 Jan 2021\n',
  })
  assert.deepEqual(kinds.slice(2), [
    'linkedin-recommendations-given',
    'linkedin-recommendations-received',
    'linkedin-connections',
  ])
  assert.deepEqual(told.map(inShort), [
    '2021-01-15T12:00 note I → Leo Paz',
    '2023-06-05T15:47:58 endorsement I → Eva Sanz',
    '2023-06-06T15:47:58 endorsement Eva Sanz → I',
    '2023-12-05T09:13 endorsement I → Leo Paz',
    '2023-12-05T09:13 endorsement Leo Paz → I',
  ])
})

test('comments and reactions name nobody, and that is said', async () => {
  const { kinds, told, left } = await readExport({
    'Comments.csv': 'Date,Link,Message\n2024-01-15 10:22:33,https://www.linkedin.com/feed/x,Bravo\n',
    'Reactions.csv': 'Date,Type,Link\n2024-01-15 10:22:33,LIKE,https://www.linkedin.com/feed/x\n',
  })
  assert.deepEqual([kinds, told], [['linkedin-comments', 'linkedin-reactions'], []])
  assert.deepEqual(
    left.map(({ left }) => left),
    ['names-nobody', 'names-nobody'],
  )
})
