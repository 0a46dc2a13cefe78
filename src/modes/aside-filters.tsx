import '../dom/foreign-edits.ts';
import '../look/aside.css';
import '../look/filters.css';
import { FilterPanel } from '../filters/filter-panel.tsx';

/** The filters, opened beside the article. */
export const AsideFilters = FilterPanel;
