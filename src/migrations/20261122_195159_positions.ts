import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`service_areas\` ADD \`position_latitude\` numeric;`)
  await db.run(sql`ALTER TABLE \`service_areas\` ADD \`position_longitude\` numeric;`)
  await db.run(sql`ALTER TABLE \`service_areas\` ADD \`position_source\` text;`)
  await db.run(sql`ALTER TABLE \`_service_areas_v\` ADD \`version_position_latitude\` numeric;`)
  await db.run(sql`ALTER TABLE \`_service_areas_v\` ADD \`version_position_longitude\` numeric;`)
  await db.run(sql`ALTER TABLE \`_service_areas_v\` ADD \`version_position_source\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`service_areas\` DROP COLUMN \`position_latitude\`;`)
  await db.run(sql`ALTER TABLE \`service_areas\` DROP COLUMN \`position_longitude\`;`)
  await db.run(sql`ALTER TABLE \`service_areas\` DROP COLUMN \`position_source\`;`)
  await db.run(sql`ALTER TABLE \`_service_areas_v\` DROP COLUMN \`version_position_latitude\`;`)
  await db.run(sql`ALTER TABLE \`_service_areas_v\` DROP COLUMN \`version_position_longitude\`;`)
  await db.run(sql`ALTER TABLE \`_service_areas_v\` DROP COLUMN \`version_position_source\`;`)
}
