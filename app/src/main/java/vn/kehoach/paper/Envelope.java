package vn.kehoach.paper;

import java.util.List;

/**
 * What is printed on one envelope (NĐ 30/2020, Phụ lục IV, II).
 *
 * @param sender lines of the sender: name of the agency first, then address, telephone, e-mail
 * @param number số, ký hiệu of the papers inside, one after the other
 * @param addressee lines of the addressee: name first, then address
 */
public record Envelope(List<String> sender, String number, List<String> addressee) {
    public Envelope {
        sender = List.copyOf(sender);
        addressee = List.copyOf(addressee);
    }
}
