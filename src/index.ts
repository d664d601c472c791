/** The one bundle behind both entry points; each loads only its own half. */
export const runAction = async (): Promise<void> => {
  const { main } = await import('./action/main.ts');
  await main();
};

export const runCommandLine = async (): Promise<void> => {
  const { main } = await import('./cli/main.ts');
  await main();
};
