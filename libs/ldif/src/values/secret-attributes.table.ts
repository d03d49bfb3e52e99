/** Passwords and keys, which have no place in a card nor in what is told of an entry; in small letters. */
export const SECRET_ATTRIBUTES: ReadonlySet<string> = new Set([
  'authpassword',
  'krbprincipalkey',
  'lmpwdhistory',
  'ntpwdhistory',
  'pwdhistory',
  'sambalmpassword',
  'sambantpassword',
  'sambapasswordhistory',
  'supplementalcredentials',
  'unicodepwd',
  'userpassword',
  'userpkcs12',
])
