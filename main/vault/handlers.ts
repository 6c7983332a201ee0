import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';
import type { vaultCalls } from '../../shared/vault/calls.ts';
import type { Handlers } from '../ipc/handlers.ts';
import { measurePassphrase, suggestPassphrase } from './strength.ts';
import type { Vault } from './vault.ts';

/** What the vault's calls need from the composition: only it knows missions and officers. */
export interface VaultActs {
  vault: Vault;
  status(): AnswerOf<typeof vaultCalls.status>;
  create(input: ParsedInputOf<typeof vaultCalls.create>): Promise<AnswerOf<typeof vaultCalls.create>>;
  unlock(passphrase: string): Promise<AnswerOf<typeof vaultCalls.unlock>>;
  unlockWithRecoveryCode(code: string, passphrase: string): Promise<void>;
}

export function vaultHandlers(acts: VaultActs): Handlers<typeof vaultCalls> {
  return {
    status: () => acts.status(),
    create: (_context, input) => acts.create(input),
    unlock: (_context, input) => acts.unlock(input.passphrase),
    unlockWithRecoveryCode: async (_context, input) => {
      await acts.unlockWithRecoveryCode(input.recoveryCode, input.passphrase);
      return { done: true };
    },
    changePassphrase: async (_task, input) => {
      await acts.vault.changePassphrase(input.current, input.next);
      return { done: true };
    },
    suggestPassphrase: () => ({ passphrase: suggestPassphrase() }),
    measurePassphrase: (_context, input) => measurePassphrase(input.passphrase),
  };
}
