/**
 * The passwords of eight letters and more that lists of leaked ones begin with, in lower case; those made of one
 * character, or of a run like 12345678, are caught by rule.
 */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  `password password1 password12 password123 password1234 passw0rd p@ssw0rd p@ssword pa55word letmein1 letmein123 welcome1
  welcome123 welcome2024 welcome2025 welcome2026 qwertyuiop qwerty123 qwerty1234 qwerty12345 1qaz2wsx 1q2w3e4r 1q2w3e4r5t q1w2e3r4 zaq12wsx
  qazwsxedc asdfghjkl asdf1234 zxcvbnm123 iloveyou iloveyou1 sunshine sunshine1 princess princess1 football football1
  baseball baseball1 superman batman123 starwars trustno1 whatever computer internet samsung1 dragon123 monkey123
  master123 shadow123 michael1 jennifer jessica1 charlie1 liverpool chelsea1 arsenal1 barcelona realmadrid pokemon123
  admin123 admin1234 administrator root1234 changeme changeme1 default1 secret123 test1234 testtest temp1234 guest123
  access14 freedom1 hello123 helloworld abcd1234 abc12345 abcdefg1 a1b2c3d4 aa123456 asd12345 11223344 12341234 123123123 12121212
  123321123 147258369 159357456 987654321 789456123 123qweasd 123456789a 12345678a 1234567890q qwer1234 qweasdzxc
  justinbieber blink182 corvette mercedes ferrari1 porsche1 mustang1 harley123 cowboys1 steelers yankees1 lakers24
  summer2024 summer2025 summer2026 winter2024 winter2025 winter2026 spring2026 autumn2026 stepwise stepwise1 stepwise123
  stepfunctions awsawsaws aws12345 amazon123 correcthorsebatterystaple`.split(/\s+/),
);
