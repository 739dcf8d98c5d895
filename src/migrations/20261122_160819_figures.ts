import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`exercises\` ADD \`figure\` text;`)
  await db.run(sql`ALTER TABLE \`exercises\` ADD \`figure_side\` text DEFAULT 'right';`)
  await db.run(sql`ALTER TABLE \`_exercises_v\` ADD \`version_figure\` text;`)
  await db.run(sql`ALTER TABLE \`_exercises_v\` ADD \`version_figure_side\` text DEFAULT 'right';`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`exercises\` DROP COLUMN \`figure\`;`)
  await db.run(sql`ALTER TABLE \`exercises\` DROP COLUMN \`figure_side\`;`)
  await db.run(sql`ALTER TABLE \`_exercises_v\` DROP COLUMN \`version_figure\`;`)
  await db.run(sql`ALTER TABLE \`_exercises_v\` DROP COLUMN \`version_figure_side\`;`)
}
