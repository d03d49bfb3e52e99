import type { World } from './fill-world.ts'

const TEXTS = [
  '',
  ' ',
  'base',
  `'; drop table lazo.card; --`,
  `'') returning (select document::text from lazo.card limit 1); --`,
  `brunhild*A`,
  `' | brunhild & !'`,
  `\\' \\\\ "x" $$ $1 %s %I {} () [] <-> :*`,
  'a\tb\nc\u0001\u200b\u202e\ufffd',
  '\u{10ffff}\u{1f469}\u200d\u{1f469}',
  '{"a": [1, {"b": null}]}',
  '*'.repeat(50),
  'x'.repeat(70_000),
]

/** For each type of an argument of our functions: what a caller who means harm would pass. `null` stands for NULL. */
export function hostileValues(mine: World, theirs: World): Readonly<Record<string, readonly unknown[]>> {
  const ids = [mine.cardId, theirs.cardId, theirs.ownerId, theirs.bookId, theirs.auditId, theirs.workspaceId]
  const texts = [...TEXTS, theirs.mark, theirs.ownerId, theirs.workspaceId, 'put', 'gone', null]
  const numbers = [0, 1, 2, -1, 2_147_483_647, null]
  return {
    uuid: [...ids, null],
    'uuid[]': [
      null,
      [],
      ...ids.map((id) => [id]),
      ids,
      [null],
      [mine.cardId, mine.cardId],
      Array(20_000).fill(theirs.cardId),
    ],
    text: texts,
    'text[]': [null, [], ...texts.map((text) => [text]), texts, [TEXTS, TEXTS], Array(20_000).fill(theirs.mark)],
    integer: numbers,
    'integer[]': [null, [], ...numbers.map((number) => [number]), numbers, Array(20_000).fill(1)],
    bigint: [...numbers, '9223372036854775807'],
    'bigint[]': [null, [], [0], [null], ['9223372036854775807'], [-1, 1, 2]],
    'bytea[]': [null, [], [Buffer.alloc(0)], [Buffer.from('\u0000\u00ff', 'latin1'), null]],
    boolean: [true, false, null],
    json: ['null', '[]', '{"workspaceId": "x"}', `${'['.repeat(3_000)}${']'.repeat(3_000)}`, '{', null],
    'timestamp with time zone': ['-infinity', 'infinity', '1970-01-01', '2200-01-01', null],
  }
}
