/** Written by the build: the rules of the stills. */
declare module 'virtual:mawdi/still.css' {}
