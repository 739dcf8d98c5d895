import * as migration_20261122_125125_initial from './20261122_125125_initial';

export const migrations = [
  {
    up: migration_20261122_125125_initial.up,
    down: migration_20261122_125125_initial.down,
    name: '20261122_125125_initial'
  },
];
