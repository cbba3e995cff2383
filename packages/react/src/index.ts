export {
  PresentationProvider,
  usePresentation,
  type PresentationProviderProps,
} from "./provider/presentation-provider.tsx";
export {
  createPresentation,
  type Density,
  type Presentation,
  type PresentationOptions,
  type Theme,
} from "./provider/presentation.ts";
export { nl } from "./messages/nl/nl.ts";
export { fr } from "./messages/fr/fr.ts";
export { de } from "./messages/de/de.ts";
export { en } from "./messages/en/en.ts";
export type { Language } from "./messages/language.ts";
export { resolveLocale, type Languages, type ResolvedLocale } from "./messages/locale.ts";
export { createFormats, type Formats, type Moment } from "./messages/formats.ts";
export type { MessageOverrides } from "./messages/override.ts";
export type { Messages } from "./messages/messages.ts";
export { plainText, type RichPart, type RichText } from "./messages/rich-text.ts";
export type { DifferenceWord } from "./messages/difference-word.ts";
export { UNKNOWN_SITUATION, type ErrorSentences, type ErrorSituation, type ErrorText } from "./messages/error-text.ts";
export { NEXT_STEPS, type NextStep } from "./messages/next-step.ts";
export { writeEnterpriseNumber } from "./messages/enterprise-number.ts";

export { Badge, type BadgeProps, type Tone } from "./ui/badge.tsx";
export { Bar, type BarProps } from "./ui/bar.tsx";
export { Button, type ButtonProps } from "./ui/button.tsx";
export { Checkbox, type CheckboxProps, type Ticked } from "./ui/checkbox.tsx";
export { Dialog } from "./ui/dialog.tsx";
export type { DialogProps } from "./ui/dialog-props.ts";
export { Field, type FieldProps, type FieldWiring } from "./ui/field.tsx";
export { Icon, type IconProps } from "./ui/icon.tsx";
export { ICON_PATHS, type IconName } from "./ui/icons.data.ts";
export { IconButton, type IconButtonProps } from "./ui/icon-button.tsx";
export { LiveRegion, type Announcement } from "./ui/live-region.tsx";
export { Menu, type MenuItem, type MenuProps } from "./ui/menu.tsx";
export { Notice, type DetailLine, type NoticeAction, type NoticeProps } from "./ui/notice.tsx";
export { ProblemNotice, type ProblemNoticeProps } from "./ui/problem-notice.tsx";
export { problemText, type Problem } from "./ui/problem.ts";
export { RelativeTime, type RelativeTimeProps } from "./ui/relative-time.tsx";
export { Root, type RootProps } from "./ui/root.tsx";
export { Select } from "./ui/select.tsx";
export type { SelectOption, SelectProps } from "./ui/select-props.ts";
export { TextInput, type TextInputProps } from "./ui/text-input.tsx";
export { VisuallyHidden } from "./ui/visually-hidden.tsx";

export { SyncArrowsView, type SyncArrowsViewProps } from "./sync-arrows/sync-arrows-view.tsx";
export type { SyncArrowsState } from "./sync-arrows/state.ts";
export { SyncTabView, type SyncTabViewProps } from "./sync-tab/sync-tab-view.tsx";
export type { LinkFormHandlers, LinkHandlers, SyncTabHandlers } from "./sync-tab/handlers.ts";
export type { ReferenceControl } from "./sync-tab/reference-field.tsx";
export type {
  ChosenReference,
  ExternalIdState,
  LinkedRow,
  LinkFormState,
  PlanState,
  SyncTabState,
  TypedId,
} from "./sync-tab/state.ts";
export { OverwriteBannerView, type OverwriteBannerViewProps } from "./overwrite-banner/overwrite-banner-view.tsx";
export type { OverwriteHandlers, ReviewHandlers } from "./overwrite-banner/handlers.ts";
export type {
  AsideLine,
  BarState,
  BarSummary,
  LineChoice,
  OpenBar,
  OverwriteState,
  Question,
  ReviewAside,
  ReviewGroup,
  ReviewRow,
  Side,
} from "./overwrite-banner/state.ts";
export { wordDiff, type DiffPart, type WordDiff } from "./overwrite-banner/word-diff.ts";

export { AdminSyncProvider, type AdminSyncProviderProps } from "./provider/admin-sync-provider.tsx";
export { HeadlessProvider, type HeadlessProviderProps } from "./provider/headless-provider.tsx";
export { useAdminSync, type HostSteps } from "./provider/admin-sync-context.ts";
export { useDossierSync, type DossierSync } from "./hooks/use-dossier-sync.ts";
export { useLinkForm, type LinkForm, type LinkFormOptions } from "./hooks/use-link-form.ts";
export { useReferenceSearch, type ReferenceSearch } from "./hooks/use-reference-search.ts";
export { useReferenceList, type CreateFinder, type ReferenceFinder } from "./hooks/use-reference-list.ts";
export { useReferenceSuggestions, type ReferenceSuggestions } from "./hooks/use-reference-suggestions.ts";
export type { Refusal, SuggestionsState } from "./reference-picker/suggestion-model.ts";
export type { Looked, NextCandidate } from "./reference-picker/look-at.ts";
export type { ListLayout, RowSizes } from "./reference-picker/list-layout.ts";
export { compareSides, type SideLine, type Sides } from "./match-words/compare-sides.ts";
export type { SideField, SideMeaning, SuggestionMessages } from "./messages/suggestion-messages.ts";
export type { SearchRequest, SearchState } from "./reference-picker/search-model.ts";
export type { LinkDraft, LinkDraftEvent } from "./sync-tab/link-draft.ts";
export { linkFormOf, type LinkFormFacts } from "./sync-tab/link-form-of.ts";
export { SyncArrows, type SyncArrowsProps } from "./sync-arrows/sync-arrows.tsx";
export { SyncTab, type SyncTabProps } from "./sync-tab/sync-tab.tsx";
export {
  ConfirmOverwriteBanner,
  type ConfirmOverwriteBannerProps,
} from "./overwrite-banner/confirm-overwrite-banner.tsx";
export { useOverwrite, type Overwrite } from "./hooks/use-overwrite.ts";
export { useFieldSources } from "./hooks/use-field-sources.ts";
export { FieldSource, type FieldSourceProps } from "./overwrite-banner/field-source.tsx";
export { fieldSourceOf, type FieldProvenance } from "./overwrite-banner/field-source-of.ts";
export { useOverwriteBar, type OverwriteBarControl, type OverwriteOptions } from "./hooks/use-overwrite-bar.ts";
export type { DescribeImpact, Impact } from "./overwrite-banner/asking.ts";
export type { NameOfUser } from "./overwrite-banner/aside-of.ts";
export type { Attention } from "./overwrite-banner/attention.ts";
export type { Choices } from "./overwrite-banner/selection.ts";
export { OverwriteShell, type OverwriteShellProps } from "./overwrite-banner/overwrite-shell.tsx";
export { ReviewTable, type ReviewTableProps } from "./overwrite-banner/review-table.tsx";
export { ReviewDialog } from "./overwrite-banner/review-dialog.tsx";
export { OutcomeLine, type OutcomeLineProps } from "./overwrite-banner/outcome-line.tsx";
export { QuestionBox, type QuestionBoxProps } from "./overwrite-banner/question-box.tsx";
export type { DecideMessages, NoDecision } from "./messages/decide-messages.ts";
export { useComparison, type ComparisonOptions, type LiveComparison } from "./hooks/use-comparison.ts";
export type { SyncTabHandle } from "./sync-tab/handle.ts";
export type { ConnectionMessages } from "./messages/connection-messages.ts";
export type { DifferenceMessages, KnownField, KnownList } from "./messages/difference-messages.ts";
export type { PickerMessages } from "./messages/picker-messages.ts";
export { ConnectionsPanel, type ConnectionsPanelProps } from "./connections-panel/connections-panel.tsx";
export { ConnectionsPanelView, type ConnectionsPanelViewProps } from "./connections-panel/connections-panel-view.tsx";
export type { ConnectionsPanelHandlers, PanelDialogHandlers } from "./connections-panel/handlers.ts";
export type {
  ConnectionRow,
  ConnectionsPanelState,
  MethodKind,
  PanelDialog,
  SignInStep,
} from "./connections-panel/state.ts";
export { useConnections, type ConnectionsControl } from "./hooks/use-connections.ts";
export type { SignInOptions } from "./hooks/use-sign-in.ts";
export { ReferencePicker, type ReferencePickerProps } from "./reference-picker/reference-picker.tsx";
export { ReferencePickerView, type ReferencePickerViewProps } from "./reference-picker/reference-picker-view.tsx";
export {
  useReferenceCombobox,
  type ReferenceCombobox,
  type ReferenceComboboxOptions,
} from "./reference-picker/use-reference-combobox.ts";

export { BulkLink, type BulkLinkProps } from "./bulk-link/bulk-link.tsx";
export { BulkLinkView, type BulkLinkViewProps } from "./bulk-link/bulk-link-view.tsx";
export type { BulkLineHandlers, BulkLinkHandlers } from "./bulk-link/handlers.ts";
export type { BulkActivity, BulkLine, BulkLinkState, BulkListState, BulkSource, BulkTab } from "./bulk-link/state.ts";
export { useBulkLink, type BulkLinkControl } from "./hooks/use-bulk-link.ts";
