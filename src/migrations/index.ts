import * as migration_20261122_125125_initial from './20261122_125125_initial';
import * as migration_20261122_152855_recalls_and_origins from './20261122_152855_recalls_and_origins';
import * as migration_20261122_160819_figures from './20261122_160819_figures';

export const migrations = [
  {
    up: migration_20261122_125125_initial.up,
    down: migration_20261122_125125_initial.down,
    name: '20261122_125125_initial',
  },
  {
    up: migration_20261122_152855_recalls_and_origins.up,
    down: migration_20261122_152855_recalls_and_origins.down,
    name: '20261122_152855_recalls_and_origins',
  },
  {
    up: migration_20261122_160819_figures.up,
    down: migration_20261122_160819_figures.down,
    name: '20261122_160819_figures'
  },
];
