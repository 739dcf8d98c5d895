import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`enquiries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`site_id\` text(36) NOT NULL,
  	\`state\` text DEFAULT 'new' NOT NULL,
  	\`received_at\` text NOT NULL,
  	\`delete_after\` text NOT NULL,
  	\`reference\` text NOT NULL,
  	\`sealed\` text NOT NULL,
  	\`announced\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`enquiries_site_idx\` ON \`enquiries\` (\`site_id\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_state_idx\` ON \`enquiries\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_received_at_idx\` ON \`enquiries\` (\`received_at\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_delete_after_idx\` ON \`enquiries\` (\`delete_after\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`enquiries_reference_idx\` ON \`enquiries\` (\`reference\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_announced_idx\` ON \`enquiries\` (\`announced\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_updated_at_idx\` ON \`enquiries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_created_at_idx\` ON \`enquiries\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`enquiry_readings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`by\` text NOT NULL,
  	\`act\` text NOT NULL,
  	\`reference\` text NOT NULL,
  	\`site_id\` text(36) NOT NULL,
  	\`account\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`enquiry_readings_at_idx\` ON \`enquiry_readings\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`enquiry_readings_reference_idx\` ON \`enquiry_readings\` (\`reference\`);`)
  await db.run(sql`CREATE INDEX \`enquiry_readings_site_idx\` ON \`enquiry_readings\` (\`site_id\`);`)
  await db.run(sql`CREATE INDEX \`enquiry_readings_updated_at_idx\` ON \`enquiry_readings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`enquiry_readings_created_at_idx\` ON \`enquiry_readings\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`enquiry_boxes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`site\` text NOT NULL,
  	\`keys\` text NOT NULL,
  	\`next_mail_at\` text,
  	\`mail_failures\` numeric,
  	\`mail_problem\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`enquiry_boxes_site_idx\` ON \`enquiry_boxes\` (\`site\`);`)
  await db.run(sql`CREATE INDEX \`enquiry_boxes_updated_at_idx\` ON \`enquiry_boxes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`enquiry_boxes_created_at_idx\` ON \`enquiry_boxes\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`sites\` ADD \`enquiries_offered\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`sites\` ADD \`enquiries_keep_days\` numeric DEFAULT 90;`)
  await db.run(sql`ALTER TABLE \`sites\` DROP COLUMN \`private_enquiry_key\`;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`enquiries\`;`)
  await db.run(sql`DROP TABLE \`enquiry_readings\`;`)
  await db.run(sql`DROP TABLE \`enquiry_boxes\`;`)
  await db.run(sql`ALTER TABLE \`sites\` ADD \`private_enquiry_key\` text;`)
  await db.run(sql`ALTER TABLE \`sites\` DROP COLUMN \`enquiries_offered\`;`)
  await db.run(sql`ALTER TABLE \`sites\` DROP COLUMN \`enquiries_keep_days\`;`)
}
