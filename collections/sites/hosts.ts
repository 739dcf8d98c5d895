import { ValidationError, type ArrayField, type CollectionBeforeValidateHook } from 'payload'
import { platformAdminField } from '@/access/payload'
import { rowLabel } from '@/fields/row-label'
import { normaliseSiteHost } from '@/sites/normalise-host'

type HostRow = { host?: string | null; primary?: boolean | null }

/** The names under which a site is reached. Only platform admins change them: a host decides whose pages are shown. */
export const hostsField: ArrayField = {
  name: 'hosts',
  type: 'array',
  label: 'Web addresses',
  labels: { singular: 'Web address', plural: 'Web addresses' },
  minRows: 1,
  required: true,
  access: { create: platformAdminField, update: platformAdminField },
  admin: {
    description: 'Names such as www.example-physio.co.uk. One is the main one; the others lead to it.',
    components: { RowLabel: rowLabel('host') },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'host',
          type: 'text',
          label: 'Name',
          required: true,
          validate: (value: unknown) =>
            normaliseSiteHost(String(value ?? ''))
              ? true
              : 'Write only the name, without https:// and without a path, such as www.example-physio.co.uk.',
        },
        {
          name: 'primary',
          type: 'checkbox',
          label: 'The main one',
          admin: { style: { alignSelf: 'center' } },
        },
      ],
    },
  ],
}

/** Brings hosts to the form in which requests are looked up, and makes sure that exactly one is primary. */
export const normaliseHosts: CollectionBeforeValidateHook = ({ collection, data }) => {
  const rows = data?.hosts as HostRow[] | undefined
  if (!data || !Array.isArray(rows)) return data
  const hosts = rows.map((row) => ({ ...row, host: normaliseSiteHost(row.host ?? '') ?? row.host }))
  const errors = hosts.flatMap(({ host }, index) =>
    hosts.findIndex((other) => other.host === host) < index
      ? [{ path: `hosts.${index}.host`, message: `“${host}” stands here twice.` }]
      : [],
  )
  if (hosts.filter(({ primary }) => primary).length > 1) {
    errors.push({ path: 'hosts', message: 'Only one host can be primary.' })
  }
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors })
  if (hosts.length > 0 && !hosts.some(({ primary }) => primary)) {
    data.hosts = hosts.map((row, index) => ({ ...row, primary: index === 0 }))
  } else {
    data.hosts = hosts
  }
  return data
}
