package vn.kehoach.mutations;

/** A sound file. */
record Original(String name, byte[] content) {
    /** Whether its parts can be spoiled from inside. */
    boolean isPackage() {
        return name.endsWith(".docx");
    }
}
