// The portraits of the demo's two agents: drawn, because nobody is to be taken for a person who lives.
import sharp from 'sharp'
import { keepPhoto, makePhoto, placePhoto } from '../agents/photo.ts'
import type { Sql } from '../platform/postgres.ts'
import type { Storage } from '../platform/storage.ts'

type Of = { workspaceId: string; id: string }
type Look = { wall: string; skin: string; shade: string; shirt: string; hair: string; fall: string }

const looks: Record<'agent' | 'colleague', Look> = {
  agent: {
    ...{ wall: '#dfe8dc', skin: '#f0c9a8', shade: '#dba987', shirt: '#2f6b4f', hair: '#8a4b2a' },
    // Shoulder-long, behind the face.
    fall: 'M72 120c0-46 24-74 56-74s56 28 56 74v62c-8 12-24 14-32 10h-48c-8 4-24 2-32-10z',
  },
  colleague: {
    ...{ wall: '#f1e3cf', skin: '#8a5a3c', shade: '#734830', shirt: '#c8743c', hair: '#241a16' },
    fall: 'M80 112c-2-42 18-64 48-64s50 22 48 64z',
  },
}

const drawn = ({ wall, skin, shade, shirt, hair, fall }: Look): string => `
<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256" viewBox="28 34 200 200">
  <rect width="256" height="256" fill="${wall}"/>
  <path d="${fall}" fill="${hair}"/>
  <path d="M36 256c4-46 40-62 92-62s88 16 92 62z" fill="${shirt}"/>
  <path d="M108 168h40v30c0 12-9 20-20 20s-20-8-20-20z" fill="${shade}"/>
  <ellipse cx="128" cy="128" rx="42" ry="52" fill="${skin}"/>
  <path d="M84 122c0-40 18-62 44-62s44 22 44 62c-8-20-22-30-44-30s-36 10-44 30z" fill="${hair}"/>
  <circle cx="112" cy="126" r="4.5" fill="#2b211c"/>
  <circle cx="144" cy="126" r="4.5" fill="#2b211c"/>
  <path d="M128 130v14h-6" fill="none" stroke="${shade}" stroke-width="4" stroke-linecap="round"/>
  <path d="M112 154c8 9 24 9 32 0" fill="none" stroke="#7c3f34" stroke-width="5" stroke-linecap="round"/>
</svg>`

export async function givePortraits(
  deps: { sql: Sql; storage: Storage },
  agents: Record<keyof typeof looks, Of>,
): Promise<void> {
  for (const who of ['agent', 'colleague'] as const) {
    const photo = await makePhoto(
      await sharp(Buffer.from(drawn(looks[who])))
        .png()
        .toBuffer(),
    )
    const fileId = await keepPhoto(deps, agents[who], photo)
    await deps.sql.begin((tx) => placePhoto(tx, agents[who], { digest: photo.digest, fileId }))
  }
}
