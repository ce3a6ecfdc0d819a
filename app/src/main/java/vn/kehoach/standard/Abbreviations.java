package vn.kehoach.standard;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Abbreviations that every reader of official papers knows, so that no paper explains them. */
public final class Abbreviations {
    private static final Set<String> KNOWN =
            Pattern.compile("\\s+")
                    .splitAsStream(
                            """
                            UBND HĐND MTTQ MTTQVN TTMTTQ TAND VKSND QLNN XHCN CHXHCN CNXH ĐCSVN TNCS TNTP
                            TNHH MTV CTCP HTX DNNN DNTN KCN CCN KKT KCX KCNC CNH HĐH KTXH KT XH QPAN ANQP
                            QP AN ANTT ATXH ATGT ATTP ATTT ATVSLĐ ATLĐ BHXH BHYT BHTN BVMT BVTV PCCC CNCH
                            PCTT TKCN PCTN PCTNTC THTK CLP CCHC CĐS CNTT KHCN ĐMST TTĐT TTHC DVC DVCTT
                            GPMB TĐC QSDĐ GCN XDCB ĐTC NSNN NSTW NSĐP VNĐ VND USD EUR GDP GRDP VAT TNDN
                            TNCN FDI ODA PPP BOT PCI PGI PAPI SIPAS HDI CPI IIP ISO IEC TCVN QCVN WTO
                            ASEAN APEC UNESCO UNICEF WHO FAO ILO WB ADB EU UN IMF NGO HIV AIDS SARS COVID
                            COVID AI IOT ICT GIS GPS PDF SMS OTT TV VTV VOV VNPT EVN VNEID OCOP NTM ĐBKK
                            DTTS DTTSMN MNPB PTDTNT PTDTBT GDĐT GD ĐT GDNN GDTX GDMN THCS THPT ĐH CĐ
                            TCCN THCN SGK CBQL GV HS SV BGH CSVC TBDH PHHS TDTT VHTT VHTTDL VHXH TTTT
                            LĐTBXH TNMT NNPTNT GTVT KHĐT STT TT ĐVT SL ĐT TDP KDC NVH CLB LLVT BĐBP CSGT
                            CBCC CBCCVC CCVC VC NLĐ CNVCLĐ LĐLĐ LHPN PN CCB HCCB HND ĐTN TN BTV BTT BCH
                            BCĐ BTC BGK BQL BCHQS UVTV UVBTV PCT CT GĐ PGĐ TP PTP CVP PVP CV VP VT QĐ KH
                            CTHĐ NQ NĐ CP TTCP BCA BQP BTC BNV BTP BYT BXD BCT BKHCN BNNMT BGDĐT BVHTTDL
                            QH TW TU ĐU NSƯT NSND NGƯT NGND VLXD VLNCN VLNCN LPG LNG KHKT KTAT TNLĐ BNN
                            CSDL CSDLQG DLQG HTTT LGSP IPV URL HTML XML JSON API QR CCCD CMND SHTT PTTH
                            """
                                    .strip())
                    .collect(Collectors.toUnmodifiableSet());

    private Abbreviations() {}

    /** Whether readers know {@code abbreviation} without being told. */
    public static boolean known(String abbreviation) {
        return KNOWN.contains(abbreviation);
    }
}
