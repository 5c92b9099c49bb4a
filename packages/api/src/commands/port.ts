// Which port the server gets, found out before anything else is touched.
import { createServer } from 'node:net'

/** The port, or a free one for 0. Throws an Error for people when it cannot be had. */
export async function reservePort(port: number, host: string): Promise<number> {
  try {
    return await probePort(port, host)
  } catch (error) {
    throw new Error(reason((error as NodeJS.ErrnoException).code, port, host, error as Error))
  }
}

function reason(code: string | undefined, port: number, host: string, error: Error): string {
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port === 3000 ? 3001 : 3000} npm start`
  }
  if (code === 'EACCES')
    return `Port ${port} needs more rights than this user has; choose one above 1023 with PORT.`
  return `Cannot listen on ${host}:${port} (${error.message}). Check HOST and PORT.`
}

/** Listens for a moment. Rejects with the system's own error. */
export function probePort(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(port, host, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port))
    })
  })
}
