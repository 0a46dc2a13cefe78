import '../../browser/foreign-edits.ts';
import '../../styles/apps/aside.css';
import '../../styles/views/filters.css';
import { FilterPanel } from '../../views/filters/filter-panel.tsx';

/** The filter panel, opened beside the article. */
export const AsideFilters = FilterPanel;
