import * as migration_20261122_125125_initial from './20261122_125125_initial';
import * as migration_20261122_152855_recalls_and_origins from './20261122_152855_recalls_and_origins';
import * as migration_20261122_160819_figures from './20261122_160819_figures';
import * as migration_20261122_163520_theme_corners from './20261122_163520_theme_corners';
import * as migration_20261122_185528_coverage from './20261122_185528_coverage';
import * as migration_20261122_191100_search_words from './20261122_191100_search_words';
import * as migration_20261122_193915_enquiries from './20261122_193915_enquiries';
import * as migration_20261122_195159_positions from './20261122_195159_positions';

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
    name: '20261122_160819_figures',
  },
  {
    up: migration_20261122_163520_theme_corners.up,
    down: migration_20261122_163520_theme_corners.down,
    name: '20261122_163520_theme_corners',
  },
  {
    up: migration_20261122_185528_coverage.up,
    down: migration_20261122_185528_coverage.down,
    name: '20261122_185528_coverage',
  },
  {
    up: migration_20261122_191100_search_words.up,
    down: migration_20261122_191100_search_words.down,
    name: '20261122_191100_search_words',
  },
  {
    up: migration_20261122_193915_enquiries.up,
    down: migration_20261122_193915_enquiries.down,
    name: '20261122_193915_enquiries',
  },
  {
    up: migration_20261122_195159_positions.up,
    down: migration_20261122_195159_positions.down,
    name: '20261122_195159_positions'
  },
];
