import javafx.css.Stylesheet;

import java.io.File;
import java.io.IOException;

/**
 * Reads the window's style sheet beforehand, so that a start need not: {@code ReadStyles CSS BSS}.
 * The build starts this file from source.
 */
class ReadStyles {
    public static void main(String[] args) throws IOException {
        Stylesheet.convertToBinary(new File(args[0]), new File(args[1]));
    }
}
