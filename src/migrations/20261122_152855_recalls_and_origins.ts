import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`recalls_addresses\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`address\` text NOT NULL,
  	\`path\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`recalls\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`recalls_addresses_order_idx\` ON \`recalls_addresses\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`recalls_addresses_parent_id_idx\` ON \`recalls_addresses\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`recalls\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`recalled_by\` text NOT NULL,
  	\`recalled_at\` text NOT NULL,
  	\`site_id\` text(36) NOT NULL,
  	\`ended_at\` text,
  	\`document\` text NOT NULL,
  	\`account\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`recalls_site_idx\` ON \`recalls\` (\`site_id\`);`)
  await db.run(sql`CREATE INDEX \`recalls_document_idx\` ON \`recalls\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`recalls_updated_at_idx\` ON \`recalls\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`recalls_created_at_idx\` ON \`recalls\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`redirects\` ADD \`origin\` text DEFAULT 'hand';`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`recalls_addresses\`;`)
  await db.run(sql`DROP TABLE \`recalls\`;`)
  await db.run(sql`ALTER TABLE \`redirects\` DROP COLUMN \`origin\`;`)
}
