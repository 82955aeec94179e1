/** Opens every certificate in `test/fixtures/certificates`; all of them are fictional. */
export const passphrase = 'nobody trusts this 1'
