import type {
  ArrayField,
  CheckboxFieldValidation,
  CollapsibleField,
  DateFieldValidation,
  Field,
  FieldAccess,
  SelectFieldSingleValidation,
  TextFieldSingleValidation,
} from 'payload'
import { date, select, text } from 'payload/shared'
import { labels, problemAt, type PictureDetails } from './rules'

const licenceRule: SelectFieldSingleValidation = (value, options) =>
  problemAt('licence', { licence: value }) ?? select(value, options)

const consentRule: CheckboxFieldValidation = (value, options) =>
  problemAt('consentGiven', { ...detailsOf(options), consentGiven: value }) ?? true

const consentDateRule: DateFieldValidation = (value, options) =>
  problemAt('consentOn', { ...detailsOf(options), consentOn: value }) ?? date(value, options)

const descriptionFields: Field[] = [
  {
    name: 'alt',
    type: 'text',
    label: labels.alt,
    maxLength: 300,
    validate: textRule('alt'),
    admin: {
      disableBulkEdit: true,
      condition: (data) => data.decorative !== true,
      description:
        'For people who cannot see the picture: their computer reads this aloud. Say in one or two sentences what a patient should take from it, as you would on the telephone: “A woman lies on her back and pulls one knee to her chest with both hands.” You need not write “picture of”.',
    },
  },
  {
    name: 'decorative',
    type: 'checkbox',
    label: 'Only decoration',
    defaultValue: false,
    admin: {
      disableBulkEdit: true,
      description:
        'Tick this if nobody would miss the picture, such as a pattern. It is then not read aloud.',
    },
  },
  {
    name: 'caption',
    type: 'textarea',
    label: 'Caption',
    maxLength: 300,
    admin: { rows: 2, description: 'Shown below the picture, for everybody. You may leave it empty.' },
  },
]

const licenceFields: CollapsibleField = {
  type: 'collapsible',
  label: 'Where it comes from',
  fields: [
    {
      name: 'licence',
      type: 'select',
      label: labels.licence,
      required: true,
      validate: licenceRule,
      options: [
        { label: 'We made it ourselves', value: 'own' },
        { label: 'Somebody made it for us', value: 'commissioned' },
        { label: 'We bought it from a picture library', value: 'bought' },
        { label: 'Its owner allowed us to use it', value: 'permission' },
        { label: 'Creative Commons licence', value: 'creative-commons' },
        { label: 'Open Government Licence', value: 'open-government' },
        { label: 'Nobody owns it any more (public domain)', value: 'public-domain' },
      ],
    },
    {
      name: 'credit',
      type: 'text',
      label: labels.credit,
      maxLength: 200,
      validate: textRule('credit'),
      admin: { description: 'Shown with the picture: the author, and the licence if there is one.' },
    },
    {
      name: 'licenceNote',
      type: 'text',
      label: 'How to find it again',
      maxLength: 300,
      admin: { description: 'An order number or a web address. Only your colleagues see it.' },
    },
  ],
}

const peopleFields: CollapsibleField = {
  type: 'collapsible',
  label: 'People in the picture',
  fields: [
    {
      name: 'showsPerson',
      type: 'checkbox',
      label: 'It shows a person',
      defaultValue: false,
      admin: {
        disableBulkEdit: true,
        description:
          'Tick this for every photograph of somebody, also when you think nobody would know them.',
      },
    },
    {
      name: 'consentGiven',
      type: 'checkbox',
      label: labels.consentGiven,
      defaultValue: false,
      validate: consentRule,
      admin: {
        disableBulkEdit: true,
        condition: showsPerson,
        description:
          'For a child, a parent agrees. For a bought picture, the picture library has the agreement of the person shown. If somebody changes their mind, delete the picture for good.',
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'consentOn',
          type: 'date',
          label: labels.consentOn,
          validate: consentDateRule,
          admin: {
            width: '40%',
            disableBulkEdit: true,
            condition: showsPerson,
            date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMM yyyy' },
            description: 'For a bought picture: the day you bought it.',
          },
        },
        {
          name: 'consentNote',
          type: 'text',
          label: 'Where the signed form is kept',
          maxLength: 200,
          admin: {
            width: '60%',
            disableBulkEdit: true,
            condition: showsPerson,
            description: 'Never write a patient’s name here. Only your colleagues see it.',
          },
        },
      ],
    },
  ],
}

const nameField: Field = {
  name: 'name',
  type: 'text',
  label: 'Name in your list',
  maxLength: 120,
  admin: {
    position: 'sidebar',
    disableBulkEdit: true,
    components: { Cell: '@collections/media/picture-cell#PictureCell' },
    description: 'Only for you and your colleagues. If you leave it empty, it is the name of the file.',
  },
}

/** The files of a picture. Only the upload hooks write these. */
const fileFields: Field[] = [
  {
    name: 'folder',
    type: 'text',
    access: { create: never, update: never },
    admin: { hidden: true, disableBulkEdit: true, disableListColumn: true, disableListFilter: true },
  },
  {
    name: 'variants',
    type: 'array',
    access: { create: never, update: never },
    admin: { hidden: true, disableBulkEdit: true, disableListColumn: true, disableListFilter: true },
    fields: [
      { name: 'filename', type: 'text', required: true, index: true },
      { name: 'width', type: 'number', required: true },
      { name: 'height', type: 'number', required: true },
    ],
  } satisfies ArrayField,
]

/** Everything that an editor says about a picture, and, hidden, which files it has. */
export const pictureFields: Field[] = [
  ...descriptionFields,
  licenceFields,
  peopleFields,
  nameField,
  ...fileFields,
]

function textRule(path: 'alt' | 'credit'): TextFieldSingleValidation {
  return (value, options) => problemAt(path, { ...detailsOf(options), [path]: value }) ?? text(value, options)
}

function detailsOf({ data }: { data: unknown }): PictureDetails {
  return typeof data === 'object' && data !== null ? data : {}
}

function showsPerson(data: { showsPerson?: unknown }): boolean {
  return data.showsPerson === true
}

function never(): ReturnType<FieldAccess> {
  return false
}
