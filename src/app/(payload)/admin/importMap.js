import { TenantField as TenantField_1d0591e3cf4f332c83a86da13a0de59a } from '@payloadcms/plugin-multi-tenant/client'
import { PageStatus as PageStatus_6a4e765db51a367818492a511a48ae9b } from '@/admin/publishing/page-status'
import { Missing as Missing_d4642d86708938f11a4b21163adb3ff5 } from '@/admin/publishing/missing'
import { RowLabel as RowLabel_eb169541b4b5c444362d2efab29a804a } from '@/admin/row-label'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockLabel as BlockLabel_90228030f33c732c65d7a90383e2b6ab } from '@/admin/block-label'
import { ExercisePreview as ExercisePreview_9704a08f5a52ab34dd64aa90bd3ceacd } from '@/admin/exercise-preview'
import { FigurePreview as FigurePreview_a7e0c30a6658456ef0aebd66cc177a79 } from '@/admin/figure-preview'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RichText as RichText_6122d405c78dcdad3ec31d8c38903e6b } from '@/admin/rich-text'
import { NameUntitled as NameUntitled_f1cc78b8dd06ceed9562e541e7f4efe4 } from '@/admin/name-untitled'
import { BorrowedNotice as BorrowedNotice_c1c4922d5e0e98d4b7e3405be6f45c16 } from '@/admin/borrowed-notice'
import { PublishButton as PublishButton_d1ba31b1721bc3e9f6bfb56900d057fc } from '@/admin/publish-button'
import { YesNoCell as YesNoCell_fecfa658df1141d768e449ade1175f6e } from '@/admin/yes-no-cell'
import { PictureCell as PictureCell_ee1abdc507c7f187a2096a77240d113f } from '@collections/media/picture-cell'
import { LikenessNotice as LikenessNotice_1509a37c34f6ce6c38ab236a017d1491 } from '@/admin/likeness/likeness'
import { PasteCodes as PasteCodes_1b431ebb85c38939bea812f4e1e91ff4 } from '@/admin/coverage/paste-codes'
import { CodeProblem as CodeProblem_118690f150b6f120b33315485e07575d } from '@/admin/coverage/code-problem'
import { Contradictions as Contradictions_7081468ea982657400df81f2e907c108 } from '@/admin/coverage/contradictions'
import { EnquiryMessage as EnquiryMessage_8e4c71a577f1f93ae06d05088eab0100 } from '@/admin/enquiries/message'
import { MailStatus as MailStatus_65d4948f360e1f536e6262fd07187838 } from '@/admin/enquiries/mail-status'
import { NumberCell as NumberCell_663771d5ec5bd43ae902a67ea0f81933 } from '@/admin/enquiries/number-cell'
import { NumberField as NumberField_a58405d8330e5e228d1e4b7676081941 } from '@/admin/enquiries/number-field'
import { ColourSwatch as ColourSwatch_726ed35236ac07c254c9000ba94e716c } from '@/admin/colour-swatch'
import { WatchTenantCollection as WatchTenantCollection_1d0591e3cf4f332c83a86da13a0de59a } from '@payloadcms/plugin-multi-tenant/client'
import { Icon as Icon_169c59c8bdcbca4168f8adeb7441e912 } from '@/admin/icon'
import { Logo as Logo_0f61d8a452fc840f3cb79384f2b128a3 } from '@/admin/logo'
import { PublishingLink as PublishingLink_93438bf2e848237b32b3bddc56493614 } from '@/admin/publishing/nav-link'
import { Welcome as Welcome_e3459651412b62ee661579a27f985ab0 } from '@/admin/welcome'
import { TenantSelector as TenantSelector_d6d5f193a167989e2ee7d14202901e62 } from '@payloadcms/plugin-multi-tenant/rsc'
import { PlainFilters as PlainFilters_a8cf2437785a3ea1d973afa364a64258 } from '@/admin/plain-filters'
import { AccessibleNames as AccessibleNames_9965c7f873aef70ef7551420c91529c4 } from '@/admin/accessible-names'
import { KeepTyped as KeepTyped_412591b9c02c0a9f9d3e72fc3b2c271e } from '@/admin/keep-typed'
import { DrawFields as DrawFields_3b535623a4feb587f2cdd1cd34d87921 } from '@/admin/draw-fields'
import { TenantSelectionProvider as TenantSelectionProvider_d6d5f193a167989e2ee7d14202901e62 } from '@payloadcms/plugin-multi-tenant/rsc'
import { PublishingOverview as PublishingOverview_6c2a0cf59025a25a2cc76d9aaa7f03e1 } from '@/admin/publishing/overview'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/plugin-multi-tenant/client#TenantField": TenantField_1d0591e3cf4f332c83a86da13a0de59a,
  "@/admin/publishing/page-status#PageStatus": PageStatus_6a4e765db51a367818492a511a48ae9b,
  "@/admin/publishing/missing#Missing": Missing_d4642d86708938f11a4b21163adb3ff5,
  "@/admin/row-label#RowLabel": RowLabel_eb169541b4b5c444362d2efab29a804a,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/admin/block-label#BlockLabel": BlockLabel_90228030f33c732c65d7a90383e2b6ab,
  "@/admin/exercise-preview#ExercisePreview": ExercisePreview_9704a08f5a52ab34dd64aa90bd3ceacd,
  "@/admin/figure-preview#FigurePreview": FigurePreview_a7e0c30a6658456ef0aebd66cc177a79,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/admin/rich-text#RichText": RichText_6122d405c78dcdad3ec31d8c38903e6b,
  "@/admin/name-untitled#NameUntitled": NameUntitled_f1cc78b8dd06ceed9562e541e7f4efe4,
  "@/admin/borrowed-notice#BorrowedNotice": BorrowedNotice_c1c4922d5e0e98d4b7e3405be6f45c16,
  "@/admin/publish-button#PublishButton": PublishButton_d1ba31b1721bc3e9f6bfb56900d057fc,
  "@/admin/yes-no-cell#YesNoCell": YesNoCell_fecfa658df1141d768e449ade1175f6e,
  "@collections/media/picture-cell#PictureCell": PictureCell_ee1abdc507c7f187a2096a77240d113f,
  "@/admin/likeness/likeness#LikenessNotice": LikenessNotice_1509a37c34f6ce6c38ab236a017d1491,
  "@/admin/coverage/paste-codes#PasteCodes": PasteCodes_1b431ebb85c38939bea812f4e1e91ff4,
  "@/admin/coverage/code-problem#CodeProblem": CodeProblem_118690f150b6f120b33315485e07575d,
  "@/admin/coverage/contradictions#Contradictions": Contradictions_7081468ea982657400df81f2e907c108,
  "@/admin/enquiries/message#EnquiryMessage": EnquiryMessage_8e4c71a577f1f93ae06d05088eab0100,
  "@/admin/enquiries/mail-status#MailStatus": MailStatus_65d4948f360e1f536e6262fd07187838,
  "@/admin/enquiries/number-cell#NumberCell": NumberCell_663771d5ec5bd43ae902a67ea0f81933,
  "@/admin/enquiries/number-field#NumberField": NumberField_a58405d8330e5e228d1e4b7676081941,
  "@/admin/colour-swatch#ColourSwatch": ColourSwatch_726ed35236ac07c254c9000ba94e716c,
  "@payloadcms/plugin-multi-tenant/client#WatchTenantCollection": WatchTenantCollection_1d0591e3cf4f332c83a86da13a0de59a,
  "@/admin/icon#Icon": Icon_169c59c8bdcbca4168f8adeb7441e912,
  "@/admin/logo#Logo": Logo_0f61d8a452fc840f3cb79384f2b128a3,
  "@/admin/publishing/nav-link#PublishingLink": PublishingLink_93438bf2e848237b32b3bddc56493614,
  "@/admin/welcome#Welcome": Welcome_e3459651412b62ee661579a27f985ab0,
  "@payloadcms/plugin-multi-tenant/rsc#TenantSelector": TenantSelector_d6d5f193a167989e2ee7d14202901e62,
  "@/admin/plain-filters#PlainFilters": PlainFilters_a8cf2437785a3ea1d973afa364a64258,
  "@/admin/accessible-names#AccessibleNames": AccessibleNames_9965c7f873aef70ef7551420c91529c4,
  "@/admin/keep-typed#KeepTyped": KeepTyped_412591b9c02c0a9f9d3e72fc3b2c271e,
  "@/admin/draw-fields#DrawFields": DrawFields_3b535623a4feb587f2cdd1cd34d87921,
  "@payloadcms/plugin-multi-tenant/rsc#TenantSelectionProvider": TenantSelectionProvider_d6d5f193a167989e2ee7d14202901e62,
  "@/admin/publishing/overview#PublishingOverview": PublishingOverview_6c2a0cf59025a25a2cc76d9aaa7f03e1,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
