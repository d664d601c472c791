/** Loaded before the program under test: after CLOCK_JUMP_AFTER milliseconds the clock jumps by CLOCK_JUMP_BY. */
const realNow = Date.now;
const { CLOCK_JUMP_AFTER, CLOCK_JUMP_BY } = process.env;
const start = realNow();

Date.now = () => {
  const now = realNow();
  return now - start < Number(CLOCK_JUMP_AFTER) ? now : now + Number(CLOCK_JUMP_BY);
};
