import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`articles_body_regions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_body_regions_order_idx\` ON \`articles_body_regions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_body_regions_parent_idx\` ON \`articles_body_regions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_key_points\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_key_points_order_idx\` ON \`articles_key_points\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_key_points_parent_id_idx\` ON \`articles_key_points\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_programme_safe_if\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_programme_safe_if_order_idx\` ON \`articles_programme_safe_if\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_programme_safe_if_parent_id_idx\` ON \`articles_programme_safe_if\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_programme_not_if\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_programme_not_if_order_idx\` ON \`articles_programme_not_if\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_programme_not_if_parent_id_idx\` ON \`articles_programme_not_if\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`phases_entry\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`phases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`phases_entry_order_idx\` ON \`phases_entry\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`phases_entry_parent_id_idx\` ON \`phases_entry\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`phases_exit\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`phases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`phases_exit_order_idx\` ON \`phases_exit\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`phases_exit_parent_id_idx\` ON \`phases_exit\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`phase_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`change\` text DEFAULT 'start',
  	\`kind\` text DEFAULT 'exercise',
  	\`exercise_id\` text(36),
  	\`label\` text,
  	\`activity\` text,
  	\`advice\` text,
  	\`dose_reps_min\` numeric,
  	\`dose_reps_max\` numeric,
  	\`dose_hold_min\` numeric,
  	\`dose_hold_max\` numeric,
  	\`dose_hold_unit\` text DEFAULT 's',
  	\`dose_sets_min\` numeric,
  	\`dose_sets_max\` numeric,
  	\`dose_duration_min\` numeric,
  	\`dose_duration_max\` numeric,
  	\`dose_duration_unit\` text DEFAULT 's',
  	\`dose_rest_min\` numeric,
  	\`dose_rest_max\` numeric,
  	\`dose_rest_unit\` text DEFAULT 's',
  	\`dose_sides\` text,
  	\`dose_frequency_kind\` text,
  	\`dose_frequency_min\` numeric,
  	\`dose_frequency_max\` numeric,
  	\`dose_frequency_rest_days_between\` numeric,
  	\`dose_frequency_text\` text,
  	\`dose_tempo\` text,
  	\`dose_load_kind\` text,
  	\`dose_band_colour\` text,
  	\`dose_weight_kg\` numeric,
  	\`dose_effort_min\` numeric,
  	\`dose_effort_max\` numeric,
  	\`dose_as_tolerated\` integer,
  	\`note\` text,
  	FOREIGN KEY (\`exercise_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`phases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`phase_items_order_idx\` ON \`phase_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`phase_items_parent_id_idx\` ON \`phase_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`phase_items_exercise_idx\` ON \`phase_items\` (\`exercise_id\`);`)
  await db.run(sql`CREATE TABLE \`phases\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`week_from\` numeric,
  	\`week_to\` numeric,
  	\`goal\` text,
  	\`if_worse\` text DEFAULT 'contact',
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`phases_order_idx\` ON \`phases\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`phases_parent_id_idx\` ON \`phases\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_references\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`kind\` text DEFAULT 'guideline',
  	\`title\` text,
  	\`publisher\` text,
  	\`accessed_on\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_references_order_idx\` ON \`articles_references\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_references_parent_id_idx\` ON \`articles_references\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`site_id\` text(36),
  	\`slug\` text,
  	\`slug_key\` text,
  	\`title\` text,
  	\`summary\` text,
  	\`condition\` text,
  	\`audience\` text DEFAULT 'patients',
  	\`body\` text,
  	\`programme_pain_rule_kind\` text,
  	\`programme_pain_rule_good_sign\` text,
  	\`programme_pain_rule_stop_if\` text,
  	\`programme_pain_rule_green\` text,
  	\`programme_pain_rule_amber\` text,
  	\`programme_pain_rule_red\` text,
  	\`programme_pain_rule_settle_hours\` numeric,
  	\`author_id\` text(36),
  	\`clinical_reviewer_id\` text(36),
  	\`last_reviewed\` text,
  	\`next_review_due\` text,
  	\`conflict_of_interest\` text DEFAULT 'This guide is published by a practice that also offers treatment for this condition.',
  	\`hero_image_id\` text(36),
  	\`hero_caption\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`seo_image_id\` text(36),
  	\`seo_noindex\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`clinical_reviewer_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`hero_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_site_idx\` ON \`articles\` (\`site_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_slug_idx\` ON \`articles\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_slug_key_idx\` ON \`articles\` (\`slug_key\`);`)
  await db.run(sql`CREATE INDEX \`articles_author_idx\` ON \`articles\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_clinical_reviewer_idx\` ON \`articles\` (\`clinical_reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_hero_hero_image_idx\` ON \`articles\` (\`hero_image_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_seo_seo_image_idx\` ON \`articles\` (\`seo_image_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_updated_at_idx\` ON \`articles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_at_idx\` ON \`articles\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_deleted_at_idx\` ON \`articles\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`articles__status_idx\` ON \`articles\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`articles_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`exercises_id\` text(36),
  	\`sites_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exercises_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sites_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_rels_order_idx\` ON \`articles_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_parent_idx\` ON \`articles_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_path_idx\` ON \`articles_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_exercises_id_idx\` ON \`articles_rels\` (\`exercises_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_sites_id_idx\` ON \`articles_rels\` (\`sites_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_body_regions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_body_regions_order_idx\` ON \`_articles_v_version_body_regions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_body_regions_parent_idx\` ON \`_articles_v_version_body_regions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_key_points\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_key_points_order_idx\` ON \`_articles_v_version_key_points\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_key_points_parent_id_idx\` ON \`_articles_v_version_key_points\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_programme_safe_if\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_programme_safe_if_order_idx\` ON \`_articles_v_version_programme_safe_if\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_programme_safe_if_parent_id_idx\` ON \`_articles_v_version_programme_safe_if\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_programme_not_if\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_programme_not_if_order_idx\` ON \`_articles_v_version_programme_not_if\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_programme_not_if_parent_id_idx\` ON \`_articles_v_version_programme_not_if\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_phases_v_entry\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_phases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_phases_v_entry_order_idx\` ON \`_phases_v_entry\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_phases_v_entry_parent_id_idx\` ON \`_phases_v_entry\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_phases_v_exit\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_phases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_phases_v_exit_order_idx\` ON \`_phases_v_exit\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_phases_v_exit_parent_id_idx\` ON \`_phases_v_exit\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_phase_items_v\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`change\` text DEFAULT 'start',
  	\`kind\` text DEFAULT 'exercise',
  	\`exercise_id\` text(36),
  	\`label\` text,
  	\`activity\` text,
  	\`advice\` text,
  	\`dose_reps_min\` numeric,
  	\`dose_reps_max\` numeric,
  	\`dose_hold_min\` numeric,
  	\`dose_hold_max\` numeric,
  	\`dose_hold_unit\` text DEFAULT 's',
  	\`dose_sets_min\` numeric,
  	\`dose_sets_max\` numeric,
  	\`dose_duration_min\` numeric,
  	\`dose_duration_max\` numeric,
  	\`dose_duration_unit\` text DEFAULT 's',
  	\`dose_rest_min\` numeric,
  	\`dose_rest_max\` numeric,
  	\`dose_rest_unit\` text DEFAULT 's',
  	\`dose_sides\` text,
  	\`dose_frequency_kind\` text,
  	\`dose_frequency_min\` numeric,
  	\`dose_frequency_max\` numeric,
  	\`dose_frequency_rest_days_between\` numeric,
  	\`dose_frequency_text\` text,
  	\`dose_tempo\` text,
  	\`dose_load_kind\` text,
  	\`dose_band_colour\` text,
  	\`dose_weight_kg\` numeric,
  	\`dose_effort_min\` numeric,
  	\`dose_effort_max\` numeric,
  	\`dose_as_tolerated\` integer,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`exercise_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_phases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_phase_items_v_order_idx\` ON \`_phase_items_v\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_phase_items_v_parent_id_idx\` ON \`_phase_items_v\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_phase_items_v_exercise_idx\` ON \`_phase_items_v\` (\`exercise_id\`);`)
  await db.run(sql`CREATE TABLE \`_phases_v\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`week_from\` numeric,
  	\`week_to\` numeric,
  	\`goal\` text,
  	\`if_worse\` text DEFAULT 'contact',
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_phases_v_order_idx\` ON \`_phases_v\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_phases_v_parent_id_idx\` ON \`_phases_v\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_references\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`kind\` text DEFAULT 'guideline',
  	\`title\` text,
  	\`publisher\` text,
  	\`accessed_on\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_references_order_idx\` ON \`_articles_v_version_references\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_references_parent_id_idx\` ON \`_articles_v_version_references\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_site_id\` text(36),
  	\`version_slug\` text,
  	\`version_slug_key\` text,
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_condition\` text,
  	\`version_audience\` text DEFAULT 'patients',
  	\`version_body\` text,
  	\`version_programme_pain_rule_kind\` text,
  	\`version_programme_pain_rule_good_sign\` text,
  	\`version_programme_pain_rule_stop_if\` text,
  	\`version_programme_pain_rule_green\` text,
  	\`version_programme_pain_rule_amber\` text,
  	\`version_programme_pain_rule_red\` text,
  	\`version_programme_pain_rule_settle_hours\` numeric,
  	\`version_author_id\` text(36),
  	\`version_clinical_reviewer_id\` text(36),
  	\`version_last_reviewed\` text,
  	\`version_next_review_due\` text,
  	\`version_conflict_of_interest\` text DEFAULT 'This guide is published by a practice that also offers treatment for this condition.',
  	\`version_hero_image_id\` text(36),
  	\`version_hero_caption\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`version_seo_image_id\` text(36),
  	\`version_seo_noindex\` integer,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_author_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_clinical_reviewer_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_hero_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_parent_idx\` ON \`_articles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_site_idx\` ON \`_articles_v\` (\`version_site_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_slug_idx\` ON \`_articles_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_slug_key_idx\` ON \`_articles_v\` (\`version_slug_key\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_author_idx\` ON \`_articles_v\` (\`version_author_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_clinical_reviewer_idx\` ON \`_articles_v\` (\`version_clinical_reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_hero_version_hero_image_idx\` ON \`_articles_v\` (\`version_hero_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_seo_version_seo_image_idx\` ON \`_articles_v\` (\`version_seo_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_updated_at_idx\` ON \`_articles_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_created_at_idx\` ON \`_articles_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_deleted_at_idx\` ON \`_articles_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version__status_idx\` ON \`_articles_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_created_at_idx\` ON \`_articles_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_updated_at_idx\` ON \`_articles_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_latest_idx\` ON \`_articles_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_autosave_idx\` ON \`_articles_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`exercises_id\` text(36),
  	\`sites_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exercises_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sites_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_order_idx\` ON \`_articles_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_parent_idx\` ON \`_articles_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_path_idx\` ON \`_articles_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_exercises_id_idx\` ON \`_articles_v_rels\` (\`exercises_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_sites_id_idx\` ON \`_articles_v_rels\` (\`sites_id\`);`)
  await db.run(sql`CREATE TABLE \`exercises_also_known_as\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`exercises_also_known_as_order_idx\` ON \`exercises_also_known_as\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`exercises_also_known_as_parent_id_idx\` ON \`exercises_also_known_as\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`exercises_body_regions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`exercises_body_regions_order_idx\` ON \`exercises_body_regions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`exercises_body_regions_parent_idx\` ON \`exercises_body_regions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`exercises_surfaces\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`exercises_surfaces_order_idx\` ON \`exercises_surfaces\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`exercises_surfaces_parent_idx\` ON \`exercises_surfaces\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`exercises_equipment\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`exercises_equipment_order_idx\` ON \`exercises_equipment\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`exercises_equipment_parent_id_idx\` ON \`exercises_equipment\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`exercises_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`part\` text DEFAULT 'out',
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`exercises_steps_order_idx\` ON \`exercises_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`exercises_steps_parent_id_idx\` ON \`exercises_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`exercises_cues\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`exercises_cues_order_idx\` ON \`exercises_cues\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`exercises_cues_parent_id_idx\` ON \`exercises_cues\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`exercises_common_mistakes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`exercises_common_mistakes_order_idx\` ON \`exercises_common_mistakes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`exercises_common_mistakes_parent_id_idx\` ON \`exercises_common_mistakes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`exercises_media\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`image_id\` text(36),
  	\`caption\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`exercises_media_order_idx\` ON \`exercises_media\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`exercises_media_parent_id_idx\` ON \`exercises_media\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`exercises_media_image_idx\` ON \`exercises_media\` (\`image_id\`);`)
  await db.run(sql`CREATE TABLE \`exercises_stop_rules\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`trigger\` text,
  	\`action\` text DEFAULT 'stop',
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`exercises_stop_rules_order_idx\` ON \`exercises_stop_rules\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`exercises_stop_rules_parent_id_idx\` ON \`exercises_stop_rules\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`exercises_contraindications\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`severity\` text DEFAULT 'askFirst',
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`exercises_contraindications_order_idx\` ON \`exercises_contraindications\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`exercises_contraindications_parent_id_idx\` ON \`exercises_contraindications\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`exercises_alternatives\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`when\` text,
  	\`exercise_id\` text(36),
  	FOREIGN KEY (\`exercise_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`exercises_alternatives_order_idx\` ON \`exercises_alternatives\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`exercises_alternatives_parent_id_idx\` ON \`exercises_alternatives\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`exercises_alternatives_exercise_idx\` ON \`exercises_alternatives\` (\`exercise_id\`);`)
  await db.run(sql`CREATE TABLE \`exercises_references\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`kind\` text DEFAULT 'guideline',
  	\`title\` text,
  	\`publisher\` text,
  	\`accessed_on\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`exercises_references_order_idx\` ON \`exercises_references\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`exercises_references_parent_id_idx\` ON \`exercises_references\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`exercises\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`site_id\` text(36),
  	\`slug\` text,
  	\`slug_key\` text,
  	\`name\` text,
  	\`plain_name\` text,
  	\`purpose\` text,
  	\`category\` text,
  	\`start_position\` text,
  	\`default_dose_reps_min\` numeric,
  	\`default_dose_reps_max\` numeric,
  	\`default_dose_hold_min\` numeric,
  	\`default_dose_hold_max\` numeric,
  	\`default_dose_hold_unit\` text DEFAULT 's',
  	\`default_dose_sets_min\` numeric,
  	\`default_dose_sets_max\` numeric,
  	\`default_dose_duration_min\` numeric,
  	\`default_dose_duration_max\` numeric,
  	\`default_dose_duration_unit\` text DEFAULT 's',
  	\`default_dose_rest_min\` numeric,
  	\`default_dose_rest_max\` numeric,
  	\`default_dose_rest_unit\` text DEFAULT 's',
  	\`default_dose_sides\` text,
  	\`default_dose_frequency_kind\` text,
  	\`default_dose_frequency_min\` numeric,
  	\`default_dose_frequency_max\` numeric,
  	\`default_dose_frequency_rest_days_between\` numeric,
  	\`default_dose_frequency_text\` text,
  	\`default_dose_tempo\` text,
  	\`default_dose_load_kind\` text,
  	\`default_dose_band_colour\` text,
  	\`default_dose_weight_kg\` numeric,
  	\`default_dose_effort_min\` numeric,
  	\`default_dose_effort_max\` numeric,
  	\`default_dose_as_tolerated\` integer,
  	\`should_feel\` text,
  	\`should_not_feel\` text,
  	\`falls_risk\` text DEFAULT 'none',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`exercises_site_idx\` ON \`exercises\` (\`site_id\`);`)
  await db.run(sql`CREATE INDEX \`exercises_slug_idx\` ON \`exercises\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`exercises_slug_key_idx\` ON \`exercises\` (\`slug_key\`);`)
  await db.run(sql`CREATE INDEX \`exercises_updated_at_idx\` ON \`exercises\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`exercises_created_at_idx\` ON \`exercises\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`exercises_deleted_at_idx\` ON \`exercises\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`exercises__status_idx\` ON \`exercises\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`exercises_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`exercises_id\` text(36),
  	\`sites_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exercises_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sites_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`exercises_rels_order_idx\` ON \`exercises_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`exercises_rels_parent_idx\` ON \`exercises_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`exercises_rels_path_idx\` ON \`exercises_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`exercises_rels_exercises_id_idx\` ON \`exercises_rels\` (\`exercises_id\`);`)
  await db.run(sql`CREATE INDEX \`exercises_rels_sites_id_idx\` ON \`exercises_rels\` (\`sites_id\`);`)
  await db.run(sql`CREATE TABLE \`_exercises_v_version_also_known_as\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_exercises_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_also_known_as_order_idx\` ON \`_exercises_v_version_also_known_as\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_also_known_as_parent_id_idx\` ON \`_exercises_v_version_also_known_as\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_exercises_v_version_body_regions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_exercises_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_body_regions_order_idx\` ON \`_exercises_v_version_body_regions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_body_regions_parent_idx\` ON \`_exercises_v_version_body_regions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_exercises_v_version_surfaces\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_exercises_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_surfaces_order_idx\` ON \`_exercises_v_version_surfaces\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_surfaces_parent_idx\` ON \`_exercises_v_version_surfaces\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_exercises_v_version_equipment\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_exercises_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_equipment_order_idx\` ON \`_exercises_v_version_equipment\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_equipment_parent_id_idx\` ON \`_exercises_v_version_equipment\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_exercises_v_version_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`part\` text DEFAULT 'out',
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_exercises_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_steps_order_idx\` ON \`_exercises_v_version_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_steps_parent_id_idx\` ON \`_exercises_v_version_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_exercises_v_version_cues\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_exercises_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_cues_order_idx\` ON \`_exercises_v_version_cues\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_cues_parent_id_idx\` ON \`_exercises_v_version_cues\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_exercises_v_version_common_mistakes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_exercises_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_common_mistakes_order_idx\` ON \`_exercises_v_version_common_mistakes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_common_mistakes_parent_id_idx\` ON \`_exercises_v_version_common_mistakes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_exercises_v_version_media\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`image_id\` text(36),
  	\`caption\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_exercises_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_media_order_idx\` ON \`_exercises_v_version_media\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_media_parent_id_idx\` ON \`_exercises_v_version_media\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_media_image_idx\` ON \`_exercises_v_version_media\` (\`image_id\`);`)
  await db.run(sql`CREATE TABLE \`_exercises_v_version_stop_rules\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`trigger\` text,
  	\`action\` text DEFAULT 'stop',
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_exercises_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_stop_rules_order_idx\` ON \`_exercises_v_version_stop_rules\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_stop_rules_parent_id_idx\` ON \`_exercises_v_version_stop_rules\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_exercises_v_version_contraindications\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`severity\` text DEFAULT 'askFirst',
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_exercises_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_contraindications_order_idx\` ON \`_exercises_v_version_contraindications\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_contraindications_parent_id_idx\` ON \`_exercises_v_version_contraindications\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_exercises_v_version_alternatives\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`when\` text,
  	\`exercise_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`exercise_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_exercises_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_alternatives_order_idx\` ON \`_exercises_v_version_alternatives\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_alternatives_parent_id_idx\` ON \`_exercises_v_version_alternatives\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_alternatives_exercise_idx\` ON \`_exercises_v_version_alternatives\` (\`exercise_id\`);`)
  await db.run(sql`CREATE TABLE \`_exercises_v_version_references\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`kind\` text DEFAULT 'guideline',
  	\`title\` text,
  	\`publisher\` text,
  	\`accessed_on\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_exercises_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_references_order_idx\` ON \`_exercises_v_version_references\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_references_parent_id_idx\` ON \`_exercises_v_version_references\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_exercises_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_site_id\` text(36),
  	\`version_slug\` text,
  	\`version_slug_key\` text,
  	\`version_name\` text,
  	\`version_plain_name\` text,
  	\`version_purpose\` text,
  	\`version_category\` text,
  	\`version_start_position\` text,
  	\`version_default_dose_reps_min\` numeric,
  	\`version_default_dose_reps_max\` numeric,
  	\`version_default_dose_hold_min\` numeric,
  	\`version_default_dose_hold_max\` numeric,
  	\`version_default_dose_hold_unit\` text DEFAULT 's',
  	\`version_default_dose_sets_min\` numeric,
  	\`version_default_dose_sets_max\` numeric,
  	\`version_default_dose_duration_min\` numeric,
  	\`version_default_dose_duration_max\` numeric,
  	\`version_default_dose_duration_unit\` text DEFAULT 's',
  	\`version_default_dose_rest_min\` numeric,
  	\`version_default_dose_rest_max\` numeric,
  	\`version_default_dose_rest_unit\` text DEFAULT 's',
  	\`version_default_dose_sides\` text,
  	\`version_default_dose_frequency_kind\` text,
  	\`version_default_dose_frequency_min\` numeric,
  	\`version_default_dose_frequency_max\` numeric,
  	\`version_default_dose_frequency_rest_days_between\` numeric,
  	\`version_default_dose_frequency_text\` text,
  	\`version_default_dose_tempo\` text,
  	\`version_default_dose_load_kind\` text,
  	\`version_default_dose_band_colour\` text,
  	\`version_default_dose_weight_kg\` numeric,
  	\`version_default_dose_effort_min\` numeric,
  	\`version_default_dose_effort_max\` numeric,
  	\`version_default_dose_as_tolerated\` integer,
  	\`version_should_feel\` text,
  	\`version_should_not_feel\` text,
  	\`version_falls_risk\` text DEFAULT 'none',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_exercises_v_parent_idx\` ON \`_exercises_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_version_site_idx\` ON \`_exercises_v\` (\`version_site_id\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_version_slug_idx\` ON \`_exercises_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_version_slug_key_idx\` ON \`_exercises_v\` (\`version_slug_key\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_version_updated_at_idx\` ON \`_exercises_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_version_created_at_idx\` ON \`_exercises_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_version_deleted_at_idx\` ON \`_exercises_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_version_version__status_idx\` ON \`_exercises_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_created_at_idx\` ON \`_exercises_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_updated_at_idx\` ON \`_exercises_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_latest_idx\` ON \`_exercises_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_autosave_idx\` ON \`_exercises_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_exercises_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`exercises_id\` text(36),
  	\`sites_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_exercises_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exercises_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sites_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_exercises_v_rels_order_idx\` ON \`_exercises_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_rels_parent_idx\` ON \`_exercises_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_rels_path_idx\` ON \`_exercises_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_rels_exercises_id_idx\` ON \`_exercises_v_rels\` (\`exercises_id\`);`)
  await db.run(sql`CREATE INDEX \`_exercises_v_rels_sites_id_idx\` ON \`_exercises_v_rels\` (\`sites_id\`);`)
  await db.run(sql`CREATE TABLE \`safety_notices_body_regions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`safety_notices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`safety_notices_body_regions_order_idx\` ON \`safety_notices_body_regions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`safety_notices_body_regions_parent_idx\` ON \`safety_notices_body_regions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`safety_notices_wordings_uk_regions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`safety_notices_wordings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`safety_notices_wordings_uk_regions_order_idx\` ON \`safety_notices_wordings_uk_regions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`safety_notices_wordings_uk_regions_parent_idx\` ON \`safety_notices_wordings_uk_regions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`safety_notices_wordings_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`safety_notices_wordings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`safety_notices_wordings_items_order_idx\` ON \`safety_notices_wordings_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`safety_notices_wordings_items_parent_id_idx\` ON \`safety_notices_wordings_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`safety_notices_wordings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`heading\` text NOT NULL,
  	\`after_text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`safety_notices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`safety_notices_wordings_order_idx\` ON \`safety_notices_wordings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`safety_notices_wordings_parent_id_idx\` ON \`safety_notices_wordings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`safety_notices_references\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`kind\` text DEFAULT 'guideline' NOT NULL,
  	\`title\` text NOT NULL,
  	\`publisher\` text NOT NULL,
  	\`accessed_on\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`safety_notices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`safety_notices_references_order_idx\` ON \`safety_notices_references\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`safety_notices_references_parent_id_idx\` ON \`safety_notices_references\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`safety_notices\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`level\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`safety_notices_slug_idx\` ON \`safety_notices\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`safety_notices_updated_at_idx\` ON \`safety_notices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`safety_notices_created_at_idx\` ON \`safety_notices\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_safety_notices_v_version_body_regions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_safety_notices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_safety_notices_v_version_body_regions_order_idx\` ON \`_safety_notices_v_version_body_regions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_safety_notices_v_version_body_regions_parent_idx\` ON \`_safety_notices_v_version_body_regions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_safety_notices_v_version_wordings_uk_regions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_safety_notices_v_version_wordings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_safety_notices_v_version_wordings_uk_regions_order_idx\` ON \`_safety_notices_v_version_wordings_uk_regions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_safety_notices_v_version_wordings_uk_regions_parent_idx\` ON \`_safety_notices_v_version_wordings_uk_regions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_safety_notices_v_version_wordings_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_safety_notices_v_version_wordings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_safety_notices_v_version_wordings_items_order_idx\` ON \`_safety_notices_v_version_wordings_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_safety_notices_v_version_wordings_items_parent_id_idx\` ON \`_safety_notices_v_version_wordings_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_safety_notices_v_version_wordings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`heading\` text NOT NULL,
  	\`after_text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_safety_notices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_safety_notices_v_version_wordings_order_idx\` ON \`_safety_notices_v_version_wordings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_safety_notices_v_version_wordings_parent_id_idx\` ON \`_safety_notices_v_version_wordings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_safety_notices_v_version_references\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`kind\` text DEFAULT 'guideline' NOT NULL,
  	\`title\` text NOT NULL,
  	\`publisher\` text NOT NULL,
  	\`accessed_on\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_safety_notices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_safety_notices_v_version_references_order_idx\` ON \`_safety_notices_v_version_references\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_safety_notices_v_version_references_parent_id_idx\` ON \`_safety_notices_v_version_references\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_safety_notices_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text NOT NULL,
  	\`version_slug\` text NOT NULL,
  	\`version_level\` text NOT NULL,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`safety_notices\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_safety_notices_v_parent_idx\` ON \`_safety_notices_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_safety_notices_v_version_version_slug_idx\` ON \`_safety_notices_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_safety_notices_v_version_version_updated_at_idx\` ON \`_safety_notices_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_safety_notices_v_version_version_created_at_idx\` ON \`_safety_notices_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_safety_notices_v_created_at_idx\` ON \`_safety_notices_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_safety_notices_v_updated_at_idx\` ON \`_safety_notices_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`media_variants\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`filename\` text NOT NULL,
  	\`width\` numeric NOT NULL,
  	\`height\` numeric NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`media_variants_order_idx\` ON \`media_variants\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`media_variants_parent_id_idx\` ON \`media_variants\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`media_variants_filename_idx\` ON \`media_variants\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`site_id\` text(36),
  	\`alt\` text,
  	\`decorative\` integer DEFAULT false,
  	\`caption\` text,
  	\`licence\` text NOT NULL,
  	\`credit\` text,
  	\`licence_note\` text,
  	\`shows_person\` integer DEFAULT false,
  	\`consent_given\` integer DEFAULT false,
  	\`consent_on\` text,
  	\`consent_note\` text,
  	\`name\` text,
  	\`folder\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`media_site_idx\` ON \`media\` (\`site_id\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`media_deleted_at_idx\` ON \`media\` (\`deleted_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`media_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`sites_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sites_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`media_rels_order_idx\` ON \`media_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`media_rels_parent_idx\` ON \`media_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`media_rels_path_idx\` ON \`media_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`media_rels_sites_id_idx\` ON \`media_rels\` (\`sites_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_references\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`kind\` text DEFAULT 'guideline',
  	\`title\` text,
  	\`publisher\` text,
  	\`accessed_on\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_references_order_idx\` ON \`pages_references\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_references_parent_id_idx\` ON \`pages_references\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`site_id\` text(36),
  	\`slug\` text,
  	\`slug_key\` text,
  	\`kind\` text DEFAULT 'about',
  	\`title\` text,
  	\`summary\` text,
  	\`image_id\` text(36),
  	\`body\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`seo_image_id\` text(36),
  	\`seo_noindex\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_site_idx\` ON \`pages\` (\`site_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_slug_idx\` ON \`pages\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_slug_key_idx\` ON \`pages\` (\`slug_key\`);`)
  await db.run(sql`CREATE INDEX \`pages_image_idx\` ON \`pages\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_seo_seo_image_idx\` ON \`pages\` (\`seo_image_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_deleted_at_idx\` ON \`pages\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`pages__status_idx\` ON \`pages\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_references\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`kind\` text DEFAULT 'guideline',
  	\`title\` text,
  	\`publisher\` text,
  	\`accessed_on\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_references_order_idx\` ON \`_pages_v_version_references\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_references_parent_id_idx\` ON \`_pages_v_version_references\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_site_id\` text(36),
  	\`version_slug\` text,
  	\`version_slug_key\` text,
  	\`version_kind\` text DEFAULT 'about',
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_image_id\` text(36),
  	\`version_body\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`version_seo_image_id\` text(36),
  	\`version_seo_noindex\` integer,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_parent_idx\` ON \`_pages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_site_idx\` ON \`_pages_v\` (\`version_site_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_slug_idx\` ON \`_pages_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_slug_key_idx\` ON \`_pages_v\` (\`version_slug_key\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_image_idx\` ON \`_pages_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_seo_version_seo_image_idx\` ON \`_pages_v\` (\`version_seo_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_updated_at_idx\` ON \`_pages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_at_idx\` ON \`_pages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_deleted_at_idx\` ON \`_pages_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version__status_idx\` ON \`_pages_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_created_at_idx\` ON \`_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_updated_at_idx\` ON \`_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_idx\` ON \`_pages_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_autosave_idx\` ON \`_pages_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`services_faqs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`question\` text,
  	\`answer\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_faqs_order_idx\` ON \`services_faqs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`services_faqs_parent_id_idx\` ON \`services_faqs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`site_id\` text(36),
  	\`slug\` text,
  	\`slug_key\` text,
  	\`title\` text,
  	\`summary\` text,
  	\`image_id\` text(36),
  	\`body\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`seo_image_id\` text(36),
  	\`seo_noindex\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`services_site_idx\` ON \`services\` (\`site_id\`);`)
  await db.run(sql`CREATE INDEX \`services_slug_idx\` ON \`services\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`services_slug_key_idx\` ON \`services\` (\`slug_key\`);`)
  await db.run(sql`CREATE INDEX \`services_image_idx\` ON \`services\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`services_seo_seo_image_idx\` ON \`services\` (\`seo_image_id\`);`)
  await db.run(sql`CREATE INDEX \`services_updated_at_idx\` ON \`services\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`services_created_at_idx\` ON \`services\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`services_deleted_at_idx\` ON \`services\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`services__status_idx\` ON \`services\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`services_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`service_areas_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_areas_id\`) REFERENCES \`service_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_rels_order_idx\` ON \`services_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_parent_idx\` ON \`services_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_path_idx\` ON \`services_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_service_areas_id_idx\` ON \`services_rels\` (\`service_areas_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_faqs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`question\` text,
  	\`answer\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_faqs_order_idx\` ON \`_services_v_version_faqs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_faqs_parent_id_idx\` ON \`_services_v_version_faqs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_site_id\` text(36),
  	\`version_slug\` text,
  	\`version_slug_key\` text,
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_image_id\` text(36),
  	\`version_body\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`version_seo_image_id\` text(36),
  	\`version_seo_noindex\` integer,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_parent_idx\` ON \`_services_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_site_idx\` ON \`_services_v\` (\`version_site_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_slug_idx\` ON \`_services_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_slug_key_idx\` ON \`_services_v\` (\`version_slug_key\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_image_idx\` ON \`_services_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_seo_version_seo_image_idx\` ON \`_services_v\` (\`version_seo_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_updated_at_idx\` ON \`_services_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_created_at_idx\` ON \`_services_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_deleted_at_idx\` ON \`_services_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version__status_idx\` ON \`_services_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_created_at_idx\` ON \`_services_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_updated_at_idx\` ON \`_services_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_latest_idx\` ON \`_services_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_autosave_idx\` ON \`_services_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`service_areas_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_areas_id\`) REFERENCES \`service_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_rels_order_idx\` ON \`_services_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_parent_idx\` ON \`_services_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_path_idx\` ON \`_services_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_service_areas_id_idx\` ON \`_services_v_rels\` (\`service_areas_id\`);`)
  await db.run(sql`CREATE TABLE \`service_areas_faqs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`question\` text,
  	\`answer\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`service_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`service_areas_faqs_order_idx\` ON \`service_areas_faqs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`service_areas_faqs_parent_id_idx\` ON \`service_areas_faqs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`service_areas_coverage\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`answer\` text DEFAULT 'include',
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`service_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`service_areas_coverage_order_idx\` ON \`service_areas_coverage\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`service_areas_coverage_parent_id_idx\` ON \`service_areas_coverage\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`service_areas_towns\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`service_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`service_areas_towns_order_idx\` ON \`service_areas_towns\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`service_areas_towns_parent_id_idx\` ON \`service_areas_towns\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`service_areas_clinicians_days\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`service_areas_clinicians\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`service_areas_clinicians_days_order_idx\` ON \`service_areas_clinicians_days\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`service_areas_clinicians_days_parent_idx\` ON \`service_areas_clinicians_days\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`service_areas_clinicians\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`person_id\` text(36),
  	FOREIGN KEY (\`person_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`service_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`service_areas_clinicians_order_idx\` ON \`service_areas_clinicians\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`service_areas_clinicians_parent_id_idx\` ON \`service_areas_clinicians\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`service_areas_clinicians_person_idx\` ON \`service_areas_clinicians\` (\`person_id\`);`)
  await db.run(sql`CREATE TABLE \`service_areas_home_visit_checklist\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`service_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`service_areas_home_visit_checklist_order_idx\` ON \`service_areas_home_visit_checklist\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`service_areas_home_visit_checklist_parent_id_idx\` ON \`service_areas_home_visit_checklist\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`service_areas_facts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`fact\` text,
  	\`source_title\` text,
  	\`source_publisher\` text,
  	\`source_url\` text,
  	\`source_date\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`service_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`service_areas_facts_order_idx\` ON \`service_areas_facts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`service_areas_facts_parent_id_idx\` ON \`service_areas_facts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`service_areas\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`site_id\` text(36),
  	\`slug\` text,
  	\`slug_key\` text,
  	\`place\` text,
  	\`county\` text,
  	\`parent_id\` text(36),
  	\`intro\` text,
  	\`body\` text,
  	\`travel_note\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`seo_image_id\` text(36),
  	\`seo_noindex\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`service_areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`service_areas_site_idx\` ON \`service_areas\` (\`site_id\`);`)
  await db.run(sql`CREATE INDEX \`service_areas_slug_idx\` ON \`service_areas\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`service_areas_slug_key_idx\` ON \`service_areas\` (\`slug_key\`);`)
  await db.run(sql`CREATE INDEX \`service_areas_county_idx\` ON \`service_areas\` (\`county\`);`)
  await db.run(sql`CREATE INDEX \`service_areas_parent_idx\` ON \`service_areas\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`service_areas_seo_seo_image_idx\` ON \`service_areas\` (\`seo_image_id\`);`)
  await db.run(sql`CREATE INDEX \`service_areas_updated_at_idx\` ON \`service_areas\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`service_areas_created_at_idx\` ON \`service_areas\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`service_areas_deleted_at_idx\` ON \`service_areas\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`service_areas__status_idx\` ON \`service_areas\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`service_areas_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`service_areas_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`service_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_areas_id\`) REFERENCES \`service_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`service_areas_rels_order_idx\` ON \`service_areas_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`service_areas_rels_parent_idx\` ON \`service_areas_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`service_areas_rels_path_idx\` ON \`service_areas_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`service_areas_rels_service_areas_id_idx\` ON \`service_areas_rels\` (\`service_areas_id\`);`)
  await db.run(sql`CREATE TABLE \`_service_areas_v_version_faqs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`question\` text,
  	\`answer\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_service_areas_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_service_areas_v_version_faqs_order_idx\` ON \`_service_areas_v_version_faqs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_service_areas_v_version_faqs_parent_id_idx\` ON \`_service_areas_v_version_faqs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_service_areas_v_version_coverage\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`answer\` text DEFAULT 'include',
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_service_areas_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_service_areas_v_version_coverage_order_idx\` ON \`_service_areas_v_version_coverage\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_service_areas_v_version_coverage_parent_id_idx\` ON \`_service_areas_v_version_coverage\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_service_areas_v_version_towns\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_service_areas_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_service_areas_v_version_towns_order_idx\` ON \`_service_areas_v_version_towns\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_service_areas_v_version_towns_parent_id_idx\` ON \`_service_areas_v_version_towns\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_service_areas_v_version_clinicians_days\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_service_areas_v_version_clinicians\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_service_areas_v_version_clinicians_days_order_idx\` ON \`_service_areas_v_version_clinicians_days\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_service_areas_v_version_clinicians_days_parent_idx\` ON \`_service_areas_v_version_clinicians_days\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_service_areas_v_version_clinicians\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`person_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_service_areas_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_service_areas_v_version_clinicians_order_idx\` ON \`_service_areas_v_version_clinicians\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_service_areas_v_version_clinicians_parent_id_idx\` ON \`_service_areas_v_version_clinicians\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_service_areas_v_version_clinicians_person_idx\` ON \`_service_areas_v_version_clinicians\` (\`person_id\`);`)
  await db.run(sql`CREATE TABLE \`_service_areas_v_version_home_visit_checklist\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_service_areas_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_service_areas_v_version_home_visit_checklist_order_idx\` ON \`_service_areas_v_version_home_visit_checklist\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_service_areas_v_version_home_visit_checklist_parent_id_idx\` ON \`_service_areas_v_version_home_visit_checklist\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_service_areas_v_version_facts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`fact\` text,
  	\`source_title\` text,
  	\`source_publisher\` text,
  	\`source_url\` text,
  	\`source_date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_service_areas_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_service_areas_v_version_facts_order_idx\` ON \`_service_areas_v_version_facts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_service_areas_v_version_facts_parent_id_idx\` ON \`_service_areas_v_version_facts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_service_areas_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_site_id\` text(36),
  	\`version_slug\` text,
  	\`version_slug_key\` text,
  	\`version_place\` text,
  	\`version_county\` text,
  	\`version_parent_id\` text(36),
  	\`version_intro\` text,
  	\`version_body\` text,
  	\`version_travel_note\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`version_seo_image_id\` text(36),
  	\`version_seo_noindex\` integer,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`service_areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`service_areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_service_areas_v_parent_idx\` ON \`_service_areas_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_service_areas_v_version_version_site_idx\` ON \`_service_areas_v\` (\`version_site_id\`);`)
  await db.run(sql`CREATE INDEX \`_service_areas_v_version_version_slug_idx\` ON \`_service_areas_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_service_areas_v_version_version_slug_key_idx\` ON \`_service_areas_v\` (\`version_slug_key\`);`)
  await db.run(sql`CREATE INDEX \`_service_areas_v_version_version_county_idx\` ON \`_service_areas_v\` (\`version_county\`);`)
  await db.run(sql`CREATE INDEX \`_service_areas_v_version_version_parent_idx\` ON \`_service_areas_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_service_areas_v_version_seo_version_seo_image_idx\` ON \`_service_areas_v\` (\`version_seo_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_service_areas_v_version_version_updated_at_idx\` ON \`_service_areas_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_service_areas_v_version_version_created_at_idx\` ON \`_service_areas_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_service_areas_v_version_version_deleted_at_idx\` ON \`_service_areas_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_service_areas_v_version_version__status_idx\` ON \`_service_areas_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_service_areas_v_created_at_idx\` ON \`_service_areas_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_service_areas_v_updated_at_idx\` ON \`_service_areas_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_service_areas_v_latest_idx\` ON \`_service_areas_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_service_areas_v_autosave_idx\` ON \`_service_areas_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_service_areas_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`service_areas_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_service_areas_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_areas_id\`) REFERENCES \`service_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_service_areas_v_rels_order_idx\` ON \`_service_areas_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_service_areas_v_rels_parent_idx\` ON \`_service_areas_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_service_areas_v_rels_path_idx\` ON \`_service_areas_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_service_areas_v_rels_service_areas_id_idx\` ON \`_service_areas_v_rels\` (\`service_areas_id\`);`)
  await db.run(sql`CREATE TABLE \`authors_interests\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`authors_interests_order_idx\` ON \`authors_interests\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`authors_interests_parent_id_idx\` ON \`authors_interests\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`authors_areas_covered\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`authors_areas_covered_order_idx\` ON \`authors_areas_covered\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`authors_areas_covered_parent_id_idx\` ON \`authors_areas_covered\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`authors_languages\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`authors_languages_order_idx\` ON \`authors_languages\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`authors_languages_parent_id_idx\` ON \`authors_languages\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`authors_registrations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`body\` text DEFAULT 'HCPC',
  	\`number\` text,
  	\`other_body\` text,
  	\`checked_on\` text,
  	\`expires_on\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`authors_registrations_order_idx\` ON \`authors_registrations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`authors_registrations_parent_id_idx\` ON \`authors_registrations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`authors_qualifications\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`institution\` text,
  	\`year\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`authors_qualifications_order_idx\` ON \`authors_qualifications\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`authors_qualifications_parent_id_idx\` ON \`authors_qualifications\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`authors_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`authors_links_order_idx\` ON \`authors_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`authors_links_parent_id_idx\` ON \`authors_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`authors\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`site_id\` text(36),
  	\`slug\` text,
  	\`slug_key\` text,
  	\`name\` text,
  	\`professional_title\` text,
  	\`photo_id\` text(36),
  	\`biography\` text,
  	\`practising_since\` numeric,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`seo_image_id\` text(36),
  	\`seo_noindex\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`authors_site_idx\` ON \`authors\` (\`site_id\`);`)
  await db.run(sql`CREATE INDEX \`authors_slug_idx\` ON \`authors\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`authors_slug_key_idx\` ON \`authors\` (\`slug_key\`);`)
  await db.run(sql`CREATE INDEX \`authors_photo_idx\` ON \`authors\` (\`photo_id\`);`)
  await db.run(sql`CREATE INDEX \`authors_seo_seo_image_idx\` ON \`authors\` (\`seo_image_id\`);`)
  await db.run(sql`CREATE INDEX \`authors_updated_at_idx\` ON \`authors\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`authors_created_at_idx\` ON \`authors\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`authors_deleted_at_idx\` ON \`authors\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`authors__status_idx\` ON \`authors\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`authors_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`service_areas_id\` text(36),
  	\`sites_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_areas_id\`) REFERENCES \`service_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sites_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`authors_rels_order_idx\` ON \`authors_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`authors_rels_parent_idx\` ON \`authors_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`authors_rels_path_idx\` ON \`authors_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`authors_rels_service_areas_id_idx\` ON \`authors_rels\` (\`service_areas_id\`);`)
  await db.run(sql`CREATE INDEX \`authors_rels_sites_id_idx\` ON \`authors_rels\` (\`sites_id\`);`)
  await db.run(sql`CREATE TABLE \`_authors_v_version_interests\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_authors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_authors_v_version_interests_order_idx\` ON \`_authors_v_version_interests\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_authors_v_version_interests_parent_id_idx\` ON \`_authors_v_version_interests\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_authors_v_version_areas_covered\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_authors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_authors_v_version_areas_covered_order_idx\` ON \`_authors_v_version_areas_covered\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_authors_v_version_areas_covered_parent_id_idx\` ON \`_authors_v_version_areas_covered\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_authors_v_version_languages\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_authors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_authors_v_version_languages_order_idx\` ON \`_authors_v_version_languages\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_authors_v_version_languages_parent_id_idx\` ON \`_authors_v_version_languages\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_authors_v_version_registrations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`body\` text DEFAULT 'HCPC',
  	\`number\` text,
  	\`other_body\` text,
  	\`checked_on\` text,
  	\`expires_on\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_authors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_authors_v_version_registrations_order_idx\` ON \`_authors_v_version_registrations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_authors_v_version_registrations_parent_id_idx\` ON \`_authors_v_version_registrations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_authors_v_version_qualifications\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`institution\` text,
  	\`year\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_authors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_authors_v_version_qualifications_order_idx\` ON \`_authors_v_version_qualifications\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_authors_v_version_qualifications_parent_id_idx\` ON \`_authors_v_version_qualifications\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_authors_v_version_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_authors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_authors_v_version_links_order_idx\` ON \`_authors_v_version_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_authors_v_version_links_parent_id_idx\` ON \`_authors_v_version_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_authors_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_site_id\` text(36),
  	\`version_slug\` text,
  	\`version_slug_key\` text,
  	\`version_name\` text,
  	\`version_professional_title\` text,
  	\`version_photo_id\` text(36),
  	\`version_biography\` text,
  	\`version_practising_since\` numeric,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`version_seo_image_id\` text(36),
  	\`version_seo_noindex\` integer,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_authors_v_parent_idx\` ON \`_authors_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_authors_v_version_version_site_idx\` ON \`_authors_v\` (\`version_site_id\`);`)
  await db.run(sql`CREATE INDEX \`_authors_v_version_version_slug_idx\` ON \`_authors_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_authors_v_version_version_slug_key_idx\` ON \`_authors_v\` (\`version_slug_key\`);`)
  await db.run(sql`CREATE INDEX \`_authors_v_version_version_photo_idx\` ON \`_authors_v\` (\`version_photo_id\`);`)
  await db.run(sql`CREATE INDEX \`_authors_v_version_seo_version_seo_image_idx\` ON \`_authors_v\` (\`version_seo_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_authors_v_version_version_updated_at_idx\` ON \`_authors_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_authors_v_version_version_created_at_idx\` ON \`_authors_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_authors_v_version_version_deleted_at_idx\` ON \`_authors_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_authors_v_version_version__status_idx\` ON \`_authors_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_authors_v_created_at_idx\` ON \`_authors_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_authors_v_updated_at_idx\` ON \`_authors_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_authors_v_latest_idx\` ON \`_authors_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_authors_v_autosave_idx\` ON \`_authors_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_authors_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`service_areas_id\` text(36),
  	\`sites_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_authors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_areas_id\`) REFERENCES \`service_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sites_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_authors_v_rels_order_idx\` ON \`_authors_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_authors_v_rels_parent_idx\` ON \`_authors_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_authors_v_rels_path_idx\` ON \`_authors_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_authors_v_rels_service_areas_id_idx\` ON \`_authors_v_rels\` (\`service_areas_id\`);`)
  await db.run(sql`CREATE INDEX \`_authors_v_rels_sites_id_idx\` ON \`_authors_v_rels\` (\`sites_id\`);`)
  await db.run(sql`CREATE TABLE \`users_memberships_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users_memberships\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_memberships_roles_order_idx\` ON \`users_memberships_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_memberships_roles_parent_idx\` ON \`users_memberships_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_memberships\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`site_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_memberships_order_idx\` ON \`users_memberships\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_memberships_parent_id_idx\` ON \`users_memberships\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`users_memberships_site_idx\` ON \`users_memberships\` (\`site_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`platform_admin\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`sites_opening_hours_days\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sites_opening_hours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sites_opening_hours_days_order_idx\` ON \`sites_opening_hours_days\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`sites_opening_hours_days_parent_idx\` ON \`sites_opening_hours_days\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sites_opening_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`opens\` text NOT NULL,
  	\`closes\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sites_opening_hours_order_idx\` ON \`sites_opening_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sites_opening_hours_parent_id_idx\` ON \`sites_opening_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sites_hosts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`host\` text NOT NULL,
  	\`primary\` integer,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sites_hosts_order_idx\` ON \`sites_hosts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sites_hosts_parent_id_idx\` ON \`sites_hosts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sites_navigation\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`link_kind\` text DEFAULT 'document' NOT NULL,
  	\`link_path\` text,
  	\`link_url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sites_navigation_order_idx\` ON \`sites_navigation\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sites_navigation_parent_id_idx\` ON \`sites_navigation\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sites_footer\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`link_kind\` text DEFAULT 'document' NOT NULL,
  	\`link_path\` text,
  	\`link_url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sites_footer_order_idx\` ON \`sites_footer\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sites_footer_parent_id_idx\` ON \`sites_footer\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sites\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`claim_key\` text,
  	\`slug\` text NOT NULL,
  	\`status\` text DEFAULT 'draft' NOT NULL,
  	\`demonstration\` integer,
  	\`name\` text NOT NULL,
  	\`strapline\` text,
  	\`region\` text DEFAULT 'england' NOT NULL,
  	\`contact_telephone\` text,
  	\`contact_email\` text,
  	\`contact_locality\` text,
  	\`contact_county\` text,
  	\`review_interval\` numeric DEFAULT 24 NOT NULL,
  	\`theme_primary\` text DEFAULT '#0b5c57' NOT NULL,
  	\`theme_on_primary\` text DEFAULT '#ffffff' NOT NULL,
  	\`theme_accent\` text DEFAULT '#0b5c57' NOT NULL,
  	\`theme_background\` text DEFAULT '#ffffff' NOT NULL,
  	\`theme_text\` text DEFAULT '#1d2b2a' NOT NULL,
  	\`logo_id\` text(36),
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`legal_text\` text,
  	\`private_notification_email\` text,
  	\`private_enquiry_key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`sites_claim_key_idx\` ON \`sites\` (\`claim_key\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`sites_slug_idx\` ON \`sites\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`sites_logo_idx\` ON \`sites\` (\`logo_id\`);`)
  await db.run(sql`CREATE INDEX \`sites_updated_at_idx\` ON \`sites\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sites_created_at_idx\` ON \`sites\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`sites_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`pages_id\` text(36),
  	\`articles_id\` text(36),
  	\`exercises_id\` text(36),
  	\`services_id\` text(36),
  	\`service_areas_id\` text(36),
  	\`authors_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exercises_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_areas_id\`) REFERENCES \`service_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`authors_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sites_rels_order_idx\` ON \`sites_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`sites_rels_parent_idx\` ON \`sites_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sites_rels_path_idx\` ON \`sites_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`sites_rels_pages_id_idx\` ON \`sites_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`sites_rels_articles_id_idx\` ON \`sites_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`sites_rels_exercises_id_idx\` ON \`sites_rels\` (\`exercises_id\`);`)
  await db.run(sql`CREATE INDEX \`sites_rels_services_id_idx\` ON \`sites_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`sites_rels_service_areas_id_idx\` ON \`sites_rels\` (\`service_areas_id\`);`)
  await db.run(sql`CREATE INDEX \`sites_rels_authors_id_idx\` ON \`sites_rels\` (\`authors_id\`);`)
  await db.run(sql`CREATE TABLE \`redirects\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`site_id\` text(36),
  	\`from\` text NOT NULL,
  	\`from_key\` text,
  	\`to_kind\` text DEFAULT 'document' NOT NULL,
  	\`to_path\` text,
  	\`to_url\` text,
  	\`permanent\` integer DEFAULT true,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`redirects_site_idx\` ON \`redirects\` (\`site_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`redirects_from_key_idx\` ON \`redirects\` (\`from_key\`);`)
  await db.run(sql`CREATE INDEX \`redirects_updated_at_idx\` ON \`redirects\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`redirects_created_at_idx\` ON \`redirects\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`redirects_deleted_at_idx\` ON \`redirects\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`redirects_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`pages_id\` text(36),
  	\`articles_id\` text(36),
  	\`exercises_id\` text(36),
  	\`services_id\` text(36),
  	\`service_areas_id\` text(36),
  	\`authors_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exercises_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_areas_id\`) REFERENCES \`service_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`authors_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`redirects_rels_order_idx\` ON \`redirects_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_parent_idx\` ON \`redirects_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_path_idx\` ON \`redirects_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_pages_id_idx\` ON \`redirects_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_articles_id_idx\` ON \`redirects_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_exercises_id_idx\` ON \`redirects_rels\` (\`exercises_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_services_id_idx\` ON \`redirects_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_service_areas_id_idx\` ON \`redirects_rels\` (\`service_areas_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_authors_id_idx\` ON \`redirects_rels\` (\`authors_id\`);`)
  await db.run(sql`CREATE TABLE \`host_claims\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`host\` text NOT NULL,
  	\`claim_key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`host_claims_host_idx\` ON \`host_claims\` (\`host\`);`)
  await db.run(sql`CREATE INDEX \`host_claims_claim_key_idx\` ON \`host_claims\` (\`claim_key\`);`)
  await db.run(sql`CREATE INDEX \`host_claims_updated_at_idx\` ON \`host_claims\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`host_claims_created_at_idx\` ON \`host_claims\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`exercises_id\` text(36),
  	\`safety_notices_id\` text(36),
  	\`media_id\` text(36),
  	\`pages_id\` text(36),
  	\`services_id\` text(36),
  	\`service_areas_id\` text(36),
  	\`authors_id\` text(36),
  	\`users_id\` text(36),
  	\`sites_id\` text(36),
  	\`redirects_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exercises_id\`) REFERENCES \`exercises\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`safety_notices_id\`) REFERENCES \`safety_notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_areas_id\`) REFERENCES \`service_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`authors_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sites_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_exercises_id_idx\` ON \`payload_locked_documents_rels\` (\`exercises_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_safety_notices_id_idx\` ON \`payload_locked_documents_rels\` (\`safety_notices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_services_id_idx\` ON \`payload_locked_documents_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_service_areas_id_idx\` ON \`payload_locked_documents_rels\` (\`service_areas_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_authors_id_idx\` ON \`payload_locked_documents_rels\` (\`authors_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sites_id_idx\` ON \`payload_locked_documents_rels\` (\`sites_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`articles_body_regions\`;`)
  await db.run(sql`DROP TABLE \`articles_key_points\`;`)
  await db.run(sql`DROP TABLE \`articles_programme_safe_if\`;`)
  await db.run(sql`DROP TABLE \`articles_programme_not_if\`;`)
  await db.run(sql`DROP TABLE \`phases_entry\`;`)
  await db.run(sql`DROP TABLE \`phases_exit\`;`)
  await db.run(sql`DROP TABLE \`phase_items\`;`)
  await db.run(sql`DROP TABLE \`phases\`;`)
  await db.run(sql`DROP TABLE \`articles_references\`;`)
  await db.run(sql`DROP TABLE \`articles\`;`)
  await db.run(sql`DROP TABLE \`articles_rels\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_body_regions\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_key_points\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_programme_safe_if\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_programme_not_if\`;`)
  await db.run(sql`DROP TABLE \`_phases_v_entry\`;`)
  await db.run(sql`DROP TABLE \`_phases_v_exit\`;`)
  await db.run(sql`DROP TABLE \`_phase_items_v\`;`)
  await db.run(sql`DROP TABLE \`_phases_v\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_references\`;`)
  await db.run(sql`DROP TABLE \`_articles_v\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_rels\`;`)
  await db.run(sql`DROP TABLE \`exercises_also_known_as\`;`)
  await db.run(sql`DROP TABLE \`exercises_body_regions\`;`)
  await db.run(sql`DROP TABLE \`exercises_surfaces\`;`)
  await db.run(sql`DROP TABLE \`exercises_equipment\`;`)
  await db.run(sql`DROP TABLE \`exercises_steps\`;`)
  await db.run(sql`DROP TABLE \`exercises_cues\`;`)
  await db.run(sql`DROP TABLE \`exercises_common_mistakes\`;`)
  await db.run(sql`DROP TABLE \`exercises_media\`;`)
  await db.run(sql`DROP TABLE \`exercises_stop_rules\`;`)
  await db.run(sql`DROP TABLE \`exercises_contraindications\`;`)
  await db.run(sql`DROP TABLE \`exercises_alternatives\`;`)
  await db.run(sql`DROP TABLE \`exercises_references\`;`)
  await db.run(sql`DROP TABLE \`exercises\`;`)
  await db.run(sql`DROP TABLE \`exercises_rels\`;`)
  await db.run(sql`DROP TABLE \`_exercises_v_version_also_known_as\`;`)
  await db.run(sql`DROP TABLE \`_exercises_v_version_body_regions\`;`)
  await db.run(sql`DROP TABLE \`_exercises_v_version_surfaces\`;`)
  await db.run(sql`DROP TABLE \`_exercises_v_version_equipment\`;`)
  await db.run(sql`DROP TABLE \`_exercises_v_version_steps\`;`)
  await db.run(sql`DROP TABLE \`_exercises_v_version_cues\`;`)
  await db.run(sql`DROP TABLE \`_exercises_v_version_common_mistakes\`;`)
  await db.run(sql`DROP TABLE \`_exercises_v_version_media\`;`)
  await db.run(sql`DROP TABLE \`_exercises_v_version_stop_rules\`;`)
  await db.run(sql`DROP TABLE \`_exercises_v_version_contraindications\`;`)
  await db.run(sql`DROP TABLE \`_exercises_v_version_alternatives\`;`)
  await db.run(sql`DROP TABLE \`_exercises_v_version_references\`;`)
  await db.run(sql`DROP TABLE \`_exercises_v\`;`)
  await db.run(sql`DROP TABLE \`_exercises_v_rels\`;`)
  await db.run(sql`DROP TABLE \`safety_notices_body_regions\`;`)
  await db.run(sql`DROP TABLE \`safety_notices_wordings_uk_regions\`;`)
  await db.run(sql`DROP TABLE \`safety_notices_wordings_items\`;`)
  await db.run(sql`DROP TABLE \`safety_notices_wordings\`;`)
  await db.run(sql`DROP TABLE \`safety_notices_references\`;`)
  await db.run(sql`DROP TABLE \`safety_notices\`;`)
  await db.run(sql`DROP TABLE \`_safety_notices_v_version_body_regions\`;`)
  await db.run(sql`DROP TABLE \`_safety_notices_v_version_wordings_uk_regions\`;`)
  await db.run(sql`DROP TABLE \`_safety_notices_v_version_wordings_items\`;`)
  await db.run(sql`DROP TABLE \`_safety_notices_v_version_wordings\`;`)
  await db.run(sql`DROP TABLE \`_safety_notices_v_version_references\`;`)
  await db.run(sql`DROP TABLE \`_safety_notices_v\`;`)
  await db.run(sql`DROP TABLE \`media_variants\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_rels\`;`)
  await db.run(sql`DROP TABLE \`pages_references\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_references\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`services_faqs\`;`)
  await db.run(sql`DROP TABLE \`services\`;`)
  await db.run(sql`DROP TABLE \`services_rels\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_faqs\`;`)
  await db.run(sql`DROP TABLE \`_services_v\`;`)
  await db.run(sql`DROP TABLE \`_services_v_rels\`;`)
  await db.run(sql`DROP TABLE \`service_areas_faqs\`;`)
  await db.run(sql`DROP TABLE \`service_areas_coverage\`;`)
  await db.run(sql`DROP TABLE \`service_areas_towns\`;`)
  await db.run(sql`DROP TABLE \`service_areas_clinicians_days\`;`)
  await db.run(sql`DROP TABLE \`service_areas_clinicians\`;`)
  await db.run(sql`DROP TABLE \`service_areas_home_visit_checklist\`;`)
  await db.run(sql`DROP TABLE \`service_areas_facts\`;`)
  await db.run(sql`DROP TABLE \`service_areas\`;`)
  await db.run(sql`DROP TABLE \`service_areas_rels\`;`)
  await db.run(sql`DROP TABLE \`_service_areas_v_version_faqs\`;`)
  await db.run(sql`DROP TABLE \`_service_areas_v_version_coverage\`;`)
  await db.run(sql`DROP TABLE \`_service_areas_v_version_towns\`;`)
  await db.run(sql`DROP TABLE \`_service_areas_v_version_clinicians_days\`;`)
  await db.run(sql`DROP TABLE \`_service_areas_v_version_clinicians\`;`)
  await db.run(sql`DROP TABLE \`_service_areas_v_version_home_visit_checklist\`;`)
  await db.run(sql`DROP TABLE \`_service_areas_v_version_facts\`;`)
  await db.run(sql`DROP TABLE \`_service_areas_v\`;`)
  await db.run(sql`DROP TABLE \`_service_areas_v_rels\`;`)
  await db.run(sql`DROP TABLE \`authors_interests\`;`)
  await db.run(sql`DROP TABLE \`authors_areas_covered\`;`)
  await db.run(sql`DROP TABLE \`authors_languages\`;`)
  await db.run(sql`DROP TABLE \`authors_registrations\`;`)
  await db.run(sql`DROP TABLE \`authors_qualifications\`;`)
  await db.run(sql`DROP TABLE \`authors_links\`;`)
  await db.run(sql`DROP TABLE \`authors\`;`)
  await db.run(sql`DROP TABLE \`authors_rels\`;`)
  await db.run(sql`DROP TABLE \`_authors_v_version_interests\`;`)
  await db.run(sql`DROP TABLE \`_authors_v_version_areas_covered\`;`)
  await db.run(sql`DROP TABLE \`_authors_v_version_languages\`;`)
  await db.run(sql`DROP TABLE \`_authors_v_version_registrations\`;`)
  await db.run(sql`DROP TABLE \`_authors_v_version_qualifications\`;`)
  await db.run(sql`DROP TABLE \`_authors_v_version_links\`;`)
  await db.run(sql`DROP TABLE \`_authors_v\`;`)
  await db.run(sql`DROP TABLE \`_authors_v_rels\`;`)
  await db.run(sql`DROP TABLE \`users_memberships_roles\`;`)
  await db.run(sql`DROP TABLE \`users_memberships\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`sites_opening_hours_days\`;`)
  await db.run(sql`DROP TABLE \`sites_opening_hours\`;`)
  await db.run(sql`DROP TABLE \`sites_hosts\`;`)
  await db.run(sql`DROP TABLE \`sites_navigation\`;`)
  await db.run(sql`DROP TABLE \`sites_footer\`;`)
  await db.run(sql`DROP TABLE \`sites\`;`)
  await db.run(sql`DROP TABLE \`sites_rels\`;`)
  await db.run(sql`DROP TABLE \`redirects\`;`)
  await db.run(sql`DROP TABLE \`redirects_rels\`;`)
  await db.run(sql`DROP TABLE \`host_claims\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
}
