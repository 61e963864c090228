package dev.seedbed.input.mask.find;

import java.util.Map;
import java.util.Set;

/// Names that columns have which hold personal data.
final class Words {
    /// Tables of people, in which a `name` is one of a person.
    static final Set<String> PEOPLE = Set.of(
            "user",
            "customer",
            "client",
            "member",
            "employee",
            "staff",
            "person",
            "people",
            "contact",
            "patient",
            "student",
            "teacher",
            "author",
            "account",
            "profile",
            "guest",
            "subscriber",
            "owner",
            "driver",
            "candidate",
            "applicant",
            "recipient",
            "buyer",
            "seller",
            "admin",
            "ユーザ",
            "顧客",
            "会員",
            "社員",
            "従業員",
            "患者",
            "生徒");

    private static final Map<PersonalData, Set<String>> OF = Map.ofEntries(
            Map.entry(PersonalData.PASSWORD, Set.of("password", "passwd", "passwordhash", "pwd", "パスワード")),
            Map.entry(
                    PersonalData.TOKEN,
                    Set.of("token", "secret", "apikey", "accesskey", "privatekey", "credential", "sessionid", "トークン")),
            Map.entry(PersonalData.EMAIL, Set.of("email", "mail", "emailaddress", "mailaddress", "メール", "メアド")),
            Map.entry(PersonalData.CARD, Set.of("cardnumber", "creditcard", "cardno", "ccnumber", "カード番号")),
            Map.entry(PersonalData.IBAN, Set.of("iban", "bankaccount", "accountnumber", "口座番号")),
            Map.entry(
                    PersonalData.NATIONAL_NUMBER,
                    Set.of(
                            "mynumber",
                            "ssn",
                            "socialsecurity",
                            "nationalid",
                            "taxid",
                            "passport",
                            "passportnumber",
                            "driverlicense",
                            "マイナンバー",
                            "個人番号",
                            "免許証番号",
                            "旅券番号")),
            Map.entry(
                    PersonalData.PHONE,
                    Set.of("phone", "tel", "telephone", "mobile", "fax", "cellphone", "phonenumber", "電話", "携帯")),
            Map.entry(PersonalData.IP_ADDRESS, Set.of("ip", "ipaddress", "ipaddr", "remoteaddr", "clientip")),
            Map.entry(PersonalData.FIRST_NAME, Set.of("firstname", "givenname", "forename", "middlename", "fname")),
            Map.entry(PersonalData.LAST_NAME, Set.of("lastname", "surname", "familyname", "lname", "苗字", "名字")),
            Map.entry(
                    PersonalData.NAME_READING,
                    Set.of("kana", "namekana", "furigana", "フリガナ", "ふりがな", "カナ", "よみがな", "読み仮名")),
            Map.entry(
                    PersonalData.NAME,
                    Set.of(
                            "fullname",
                            "realname",
                            "personname",
                            "customername",
                            "contactname",
                            "recipientname",
                            "holdername",
                            "cardholder",
                            "employeename",
                            "氏名",
                            "名前",
                            "お名前")),
            Map.entry(PersonalData.POSTCODE, Set.of("postcode", "zipcode", "zip", "postalcode", "postal", "郵便番号", "〒")),
            Map.entry(
                    PersonalData.ADDRESS,
                    Set.of("address", "street", "streetaddress", "addr", "addressline", "住所", "番地", "町名")),
            Map.entry(
                    PersonalData.BIRTHDAY,
                    Set.of("birthday", "birthdate", "dateofbirth", "dob", "birth", "born", "生年月日", "誕生日")));

    private Words() {}

    static Set<String> of(PersonalData what) {
        return OF.getOrDefault(what, Set.of());
    }
}
