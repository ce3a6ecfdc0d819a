package vn.kehoach.pdf.structure;

/** What an element holds: other elements, text on a page, a form field. */
public sealed interface Kid permits Element, Kid.Text, Kid.Field {
    /**
     * A stretch of text.
     *
     * @param page index of the page, from 0
     * @param number of the stretch on its page, from 0
     */
    record Text(int page, int number) implements Kid {}

    /**
     * A form field.
     *
     * @param page index of the page, from 0
     * @param index of the field in the document, from 0
     */
    record Field(int page, int index) implements Kid {}
}
