import type { Place } from '../place.ts';
import { createGit, type Git } from './git.ts';
import { createPrivateRepository, type PrivateRepository } from './private.ts';
import type { Repository } from './repository.ts';

/** The processes and private repositories of one source, to be cleaned up when it closes. */
export interface Resources {
  gitIn(directory: string): Git;
  privateRepository(lender: Repository | null): PrivateRepository;
  stop(): void;
  remove(): void;
}

export function createResources(place: Place, format: Repository['objectFormat']): Resources {
  const gits: Git[] = [];
  const repositories: PrivateRepository[] = [];
  return {
    gitIn(directory) {
      const git = createGit(directory, place.environment, place.spawn);
      gits.push(git);
      return git;
    },
    privateRepository(lender) {
      const repository = createPrivateRepository(place.tempFolder, format, lender);
      repositories.push(repository);
      return repository;
    },
    stop() {
      for (const git of gits) git.stop();
    },
    remove() {
      for (const repository of repositories) repository.remove();
    },
  };
}
