/** West, south, east, north in degrees: what `land` and `sea` cover without a gap. No view may look past it. */
export const EXTENT = [22, 12, 66, 45] as const;
