package vn.kehoach.office.folder;

/** Hears how far reading has come. */
@FunctionalInterface
public interface FolderProgress {
    /**
     * One more file was tried.
     *
     * @param done files tried so far
     * @param all files of the folder
     * @return whether to go on; when not, the report covers the files so far
     */
    boolean goOn(FileResult last, int done, int all);
}
