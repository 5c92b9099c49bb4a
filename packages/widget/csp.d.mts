export type Policy = Record<string, string[]>
export function policyFor(baseUrl: string, nonce?: string): Policy
export function policyText(policy: Policy): string
export function page(): string
