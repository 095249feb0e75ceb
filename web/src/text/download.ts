/** Files to take away. */
export const download = {
  failed: (reason: string) => `The download failed: ${reason}`,
} as const;
