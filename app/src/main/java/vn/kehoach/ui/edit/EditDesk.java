package vn.kehoach.ui.edit;

/** What keys, pointer, menus and tools do to the text on the pages. */
public record EditDesk(
        EditorViewModel editor,
        ClipViewModel clips,
        ToolsViewModel tools,
        SearchViewModel search) {}
