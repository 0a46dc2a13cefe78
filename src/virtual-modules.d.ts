/** Written by the build: the rules of the stills. */
declare module 'virtual:mawdi/still.css' {}
/** Written by the build: the rules of the stills of scenes. */
declare module 'virtual:mawdi/scene-stills.css' {}
