// What the owner does first: the password that the first start printed opens nothing but its own replacement.

export type Credentials = { email: string; password: string }

/** Answers with what to sign in with from now on. */
export async function chooseOwnPassword(url: string, printed: Credentials): Promise<Credentials> {
  const own = { ...printed, password: `${printed.password}-own` }
  const post = async (path: string, body: object, token = '') => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
    const answer = await fetch(`${url}${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${path} answered ${answer.status} ${text}`)
    return text
  }
  const { token } = JSON.parse(await post('/v1/auth/login', printed)) as { token: string }
  const change = { currentPassword: printed.password, newPassword: own.password }
  await post('/v1/me/password', change, token)
  return own
}
