// What a business's server writes to say who a customer is, in four languages, to be copied. The guide "Know who writes"
// explains the same lines.

export type Language = keyof typeof examples
export const languages = ['Node', 'PHP', 'Python', 'Ruby'] as const

/** Where the lines need what is this workspace's own. */
interface Own {
  kid: string
  audience: string
}

const examples = {
  Node: ({ kid, audience }: Own) => `import { SignJWT } from 'jose'

const secret = new TextEncoder().encode(process.env.DESKBELL_IDENTITY_SECRET)
const token = await new SignJWT({ name: user.name, email: user.email })
  .setProtectedHeader({ alg: 'HS256', kid: '${kid}' })
  .setSubject(user.id)
  .setAudience('${audience}')
  .setIssuedAt()
  .setExpirationTime('5m')
  .sign(secret)
`,
  PHP: ({ kid, audience }: Own) => `use Firebase\\JWT\\JWT;

$claims = [
    'sub' => $user->id, 'name' => $user->name, 'email' => $user->email,
    'aud' => '${audience}', 'iat' => time(), 'exp' => time() + 300,
];
$token = JWT::encode($claims, getenv('DESKBELL_IDENTITY_SECRET'), 'HS256', '${kid}');
`,
  Python: ({ kid, audience }: Own) => `import os, time, jwt

now = int(time.time())
token = jwt.encode(
    {"sub": user.id, "name": user.name, "email": user.email,
     "aud": "${audience}", "iat": now, "exp": now + 300},
    os.environ["DESKBELL_IDENTITY_SECRET"], algorithm="HS256", headers={"kid": "${kid}"},
)
`,
  Ruby: ({ kid, audience }: Own) => `require "jwt"

now = Time.now.to_i
claims = { sub: user.id, name: user.name, email: user.email,
           aud: "${audience}", iat: now, exp: now + 300 }
token = JWT.encode(claims, ENV.fetch("DESKBELL_IDENTITY_SECRET"), "HS256", { kid: "${kid}" })
`,
} satisfies Record<(typeof languages)[number], (own: Own) => string>

export const exampleIn = (language: Language, own: Own): string => examples[language](own)
