import type { Reference } from '../clinical/exercise'

/** The day on which the sources were read. Several were read in stored copies, whose own date is not known. */
const accessedOn = '2026-11-22'

export const nhsSciatica: Reference = {
  label: 'NHS sciatica',
  title: 'Sciatica',
  publisher: 'NHS',
  url: 'https://www.nhs.uk/conditions/sciatica/',
  accessedOn,
  kind: 'patientInformation',
}

export const nhsBackPain: Reference = {
  label: 'NHS back pain',
  title: 'Back pain',
  publisher: 'NHS',
  url: 'https://www.nhs.uk/conditions/back-pain/',
  accessedOn,
  kind: 'patientInformation',
}

export const niceNg59: Reference = {
  label: 'NICE NG59',
  title: 'Low back pain and sciatica in over 16s: assessment and management (NG59)',
  publisher: 'National Institute for Health and Care Excellence',
  url: 'https://www.nice.org.uk/guidance/ng59/chapter/Recommendations',
  accessedOn,
  kind: 'guideline',
}

export const niceNg59Public: Reference = {
  label: 'NICE for the public',
  title: 'Low back pain and sciatica: information for the public. Exercise and physical activity',
  publisher: 'National Institute for Health and Care Excellence',
  url: 'https://www.nice.org.uk/guidance/ng59/ifp/chapter/Exercise-and-physical-activity',
  accessedOn,
  kind: 'patientInformation',
}

export const cauda: Reference = {
  label: 'CSP cauda equina',
  title: 'The National Suspected Cauda Equina Syndrome Pathway: implications for physiotherapists',
  publisher: 'Chartered Society of Physiotherapy, Physiotherapy Journal, March 2024',
  url: 'https://www.csp.org.uk/journal/article/physiotherapy-journal-march-2024/national-suspected-cauda-equina-syndrome-pathway',
  accessedOn,
  kind: 'guideline',
}

export const cambridgeSciatica: Reference = {
  label: 'Cambridge sciatica',
  title: 'Sciatica: patient information',
  publisher: 'Cambridge University Hospitals NHS Foundation Trust',
  url: 'https://www.cuh.nhs.uk/patient-information/sciatica/',
  accessedOn,
  kind: 'patientInformation',
}

export const walesSciatica: Reference = {
  label: 'Wales sciatica',
  title: 'Sciatica',
  publisher: 'Cwm Taf Morgannwg University Health Board',
  url: 'https://ctmuhb.nhs.wales/wise-ctm/health-conditions/sciatica',
  accessedOn,
  kind: 'patientInformation',
}

export const bordersBackPain: Reference = {
  label: 'Borders back pain',
  title: 'Back pain: emergency department patient information',
  publisher: 'NHS Borders',
  url: 'https://www.rightdecisions.scot.nhs.uk/patient-information-leaflets/acute-services-bgh/emergency-department/back-pain',
  accessedOn,
  kind: 'patientInformation',
}

export const scotlandBackProblems: Reference = {
  label: 'NHS inform back problems',
  title: 'Back problems',
  publisher: 'NHS inform (Scotland)',
  url: 'https://www.nhsinform.scot/illnesses-and-conditions/muscle-bone-and-joints/self-management-advice/back-problems/',
  accessedOn,
  kind: 'patientInformation',
}

export const walesServices: Reference = {
  label: 'NHS 111 Wales services',
  title: 'Different NHS services, and when to use them',
  publisher: 'NHS 111 Wales',
  url: 'https://111.wales.nhs.uk/localservices/informationinotherlanguages/LSInfoOtherLanguagePage18/',
  accessedOn,
  kind: 'patientInformation',
}

export const northernIrelandServices: Reference = {
  label: 'nidirect services',
  title: 'How to use your health services',
  publisher: 'nidirect (Northern Ireland Executive)',
  url: 'https://www.nidirect.gov.uk/articles/how-use-your-health-services',
  accessedOn,
  kind: 'patientInformation',
}

export const dorsetBackPain: Reference = {
  label: 'Dorset back pain',
  title: 'Low back pain',
  publisher: 'Dorset NHS Musculoskeletal Matters (MSK Dorset)',
  url: 'https://www.mskdorset.nhs.uk/back-pain_1/back-pain-low-back-pain/',
  accessedOn,
  kind: 'patientInformation',
}

export const centralisationReview: Reference = {
  label: 'May and others 2018',
  title:
    'Centralization and directional preference: an updated systematic review with synthesis of previous evidence',
  publisher: 'Musculoskeletal Science and Practice',
  url: 'https://doi.org/10.1016/j.msksp.2018.09.006',
  accessedOn,
  kind: 'review',
}

export const nerveGlideReview: Reference = {
  label: 'Chen and others 2024',
  title:
    'Efficacy of neuromobilization in the treatment of low back pain: systematic review and meta-analysis',
  publisher: 'PLOS ONE',
  url: 'https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0302930',
  accessedOn,
  kind: 'review',
}

export const ukActivityGuidelines: Reference = {
  label: 'UK activity guidelines',
  title: 'Physical activity guidelines: UK Chief Medical Officers’ report',
  publisher: 'Department of Health and Social Care',
  url: 'https://www.gov.uk/government/publications/physical-activity-guidelines-uk-chief-medical-officers-report',
  accessedOn,
  kind: 'guideline',
}
