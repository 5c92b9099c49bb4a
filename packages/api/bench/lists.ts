export async function benchLists(_: unknown): Promise<{table: string; figures: object}> { return { table: '', figures: {} } }
