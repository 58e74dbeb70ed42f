package dev.rowan.it.reference;

import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.ManyToOne;
import dev.rowan.annotation.ReferentialAction;
import dev.rowan.annotation.Table;

/** Leads to records. */
@Table(name = "ref_addresses")
public class Address {
    @Id public Integer id;
    public String street;

    @ForeignKey(Customer.class)
    public Integer customerId;

    @ForeignKey(Country.class)
    public String countryCode;

    @ManyToOne("countryCode")
    public Country country;

    /** What the database lets go of. */
    @ForeignKey(value = Country.class, onDelete = ReferentialAction.SET_NULL)
    public String originCode;

    @ManyToOne("originCode")
    public Country origin;

    @ForeignKey(Currency.class)
    public Integer currencyId;

    @ManyToOne
    public Currency currency;

    public Address() {}

    public Address(String street, Country country) {
        this.street = street;
        this.country = country;
    }
}
