// Generated from openapi.json by `pnpm generate`. Do not edit.
export interface paths {
    "/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in as an agent */
        post: operations["auth.login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange a refresh token
         * @description Each refresh token is good once. Presenting an old one later ends the session.
         */
        post: operations["auth.refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign out: ends this session and its sockets */
        post: operations["auth.logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a mail with a link to choose a new password
         * @description The answer is the same whether there is such an account. One mail a minute: sooner is `rate_limited`.
         */
        post: operations["auth.requestPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/password-resets/use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose a new password with the link of the mail
         * @description Good once. Every session ends; sign in afterwards.
         */
        post: operations["auth.resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The agent that this token belongs to */
        get: operations["me.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change your profile */
        patch: operations["me.update"];
        trace?: never;
    };
    "/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change your password
         * @description Every other session ends.
         */
        post: operations["me.changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where you are signed in */
        get: operations["me.sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Sign one device out */
        delete: operations["me.endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/sessions/end-others": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign every other device out */
        post: operations["me.endOtherSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether signing in asks for a code */
        get: operations["me.secondFactor"];
        put?: never;
        /**
         * Get a secret for an authenticator app
         * @description Nothing is asked at sign-in before `me.confirmSecondFactor`.
         */
        post: operations["me.beginSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/second-factor/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prove that the app has the secret; from then on signing in asks for a code */
        post: operations["me.confirmSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/second-factor/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** New recovery codes instead of the old ones */
        post: operations["me.renewRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/second-factor/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with the password alone again */
        post: operations["me.disableSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List invitations that nobody has accepted yet */
        get: operations["invitations.list"];
        put?: never;
        /** Invite an agent by mail */
        post: operations["invitations.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Prolong an invitation and mail it again
         * @description At most one mail a minute; asked sooner, nothing more is sent.
         */
        post: operations["invitations.resend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take an invitation back */
        delete: operations["invitations.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the link of an invitation is for */
        post: operations["invitations.look"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Become an agent; sign in afterwards */
        post: operations["invitations.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the mail of the last 30 days, newest first */
        get: operations["mails.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/publishable-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a publishable key */
        post: operations["publishableKeys.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/publishable-keys/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke a publishable key
         * @description It opens no session any more; those that are open go on.
         */
        delete: operations["publishableKeys.delete"];
        options?: never;
        head?: never;
        /**
         * Bind a publishable key to origins
         * @description For sessions that are opened from now on.
         */
        patch: operations["publishableKeys.update"];
        trace?: never;
    };
    "/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List secret keys, newest first */
        get: operations["apiKeys.list"];
        put?: never;
        /**
         * Make a secret key
         * @description For servers: a request from a browser is refused with `secret_key_in_browser`. What a key writes in conversations is signed with its name.
         */
        post: operations["apiKeys.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke a secret key
         * @description At once; its sockets and streams are closed.
         */
        delete: operations["apiKeys.delete"];
        options?: never;
        head?: never;
        /**
         * Change how often a secret key may call, or its name
         * @description Each key counts its own calls; the `RateLimit` headers say how many are left.
         */
        patch: operations["apiKeys.update"];
        trace?: never;
    };
    "/v1/api-keys/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a key that takes the place of this one
         * @description With the same name and scopes. The one before it works until the overlap is over.
         */
        post: operations["apiKeys.rotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the keys that prove who customers are, newest first */
        get: operations["identityKeys.list"];
        put?: never;
        /**
         * Make an identity key
         * @description A secret is shown this once. Without a secret of your own server: register a public key.
         */
        post: operations["identityKeys.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke an identity key
         * @description At once, with every session that it has opened: who is here proves again who they are.
         */
        delete: operations["identityKeys.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign up: a workspace with its owner, inbox, key and topics */
        post: operations["workspaces.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The workspace of the caller */
        get: operations["workspace.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change the workspace */
        patch: operations["workspace.update"];
        trace?: never;
    };
    "/v1/business-hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When the business answers, and what customers are told of it now */
        get: operations["businessHours.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change when the business answers */
        patch: operations["businessHours.update"];
        trace?: never;
    };
    "/v1/pre-chat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which form customers fill in before the first message */
        get: operations["preChat.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change what is asked before the first message
         * @description Sessions that are open learn of it when they are renewed.
         */
        patch: operations["preChat.update"];
        trace?: never;
    };
    "/v1/widget": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the widget of a site looks like, and whether somebody answers now
         * @description Needs no session and makes none. Caches may keep it for a minute, or until `availability.changesAt`.
         */
        get: operations["widget.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-in-providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the providers that agents sign in with */
        get: operations["signInProviders.list"];
        put?: never;
        /** Let agents sign in with an OpenID Connect provider */
        post: operations["signInProviders.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-in-providers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Let nobody sign in with it any more
         * @description Who has no password asks for one on the sign-in page.
         */
        delete: operations["signInProviders.delete"];
        options?: never;
        head?: never;
        /** Change a provider; its issuer stays */
        patch: operations["signInProviders.update"];
        trace?: never;
    };
    "/v1/sign-in-providers/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether the provider answers as it should
         * @description What is wrong is part of the answer, not an error.
         */
        post: operations["signInProviders.check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The providers that the sign-in page offers */
        get: operations["auth.providers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/provider-sign-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to sign in with a provider */
        post: operations["auth.beginProviderSignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/provider-sign-ins/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Come back from a provider
         * @description Good once, and only with the `flow` of the browser that began it.
         */
        post: operations["auth.finishProviderSignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/provider-sign-ins/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give what was still missing */
        post: operations["auth.completeProviderSignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The providers that your account is connected with */
        get: operations["me.identities"];
        put?: never;
        /**
         * Begin to connect your account with a provider
         * @description Finish with `auth.finishProviderSignIn`; you are told by mail.
         */
        post: operations["me.beginIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/identities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Let a provider not sign you in any more */
        delete: operations["me.deleteIdentity"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customer-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a customer session
         * @description A visitor is no customer until the first message. With `identity` they are the customer whom the business has proven: what the visitor wrote on this device so far becomes theirs, and what another customer had here is out of sight.
         */
        post: operations["customerSessions.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customer-sessions/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A fresh access token for this device */
        post: operations["customerSessions.refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customer-sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Sign out on this device */
        delete: operations["customerSessions.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List conversations */
        get: operations["conversations.list"];
        put?: never;
        /**
         * Begin a conversation with its first message
         * @description The same `clientId` again answers with the same conversation. A visitor becomes a customer here. Where the workspace demands a form of customers first, `pre_chat_required` refuses a beginning without it.
         */
        post: operations["conversations.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a conversation */
        get: operations["conversations.get"];
        put?: never;
        post?: never;
        /** Delete a conversation for everyone */
        delete: operations["conversations.delete"];
        options?: never;
        head?: never;
        /**
         * Change subject, kind, priority, topic, tags, or set to open, pending or snoozed
         * @description A resolved conversation leaves that status only for who may reopen.
         */
        patch: operations["conversations.update"];
        trace?: never;
    };
    "/v1/conversations/{id}/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The agents who have a conversation or have written in it, as they are now */
        get: operations["conversations.listAgents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take out of the lists; a new message of the customer brings it back */
        post: operations["conversations.archive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/unarchive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring back into the lists */
        post: operations["conversations.unarchive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Resolve; a new message of the customer reopens */
        post: operations["conversations.resolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reopen */
        post: operations["conversations.reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give to an agent or a team, or take it off them, whoever has it */
        post: operations["conversations.assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a last message, and resolve when nobody writes for some minutes
         * @description The customer is told. Any message takes it back, and so does any other status. The same `clientId` again changes nothing.
         */
        post: operations["conversations.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/keep-open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let it not resolve by itself */
        post: operations["conversations.keepOpen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move my read position forward to a seq */
        post: operations["conversations.markRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/delivered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that my device has everything up to a seq */
        post: operations["conversations.markDelivered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the most urgent conversation that nobody has
         * @description Of those in which a customer waits, and of no team or one of yours. Two who ask at the same moment get different ones.
         */
        post: operations["conversations.next"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a conversation that nobody has
         * @description It goes back to the queue when a customer waits in it and you have been away for longer than the workspace allows. `already_claimed` names the colleague who has it.
         */
        post: operations["conversations.claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put back into the queue what you have */
        post: operations["conversations.release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pass on to an agent or a team what you or nobody has, with a note */
        post: operations["conversations.transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change up to 200 conversations
         * @description Each one wholly or not at all, and each with a result of its own.
         */
        post: operations["conversations.bulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sharing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the workspace shares out its work */
        get: operations["sharing.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change how the workspace shares out its work */
        patch: operations["sharing.update"];
        trace?: never;
    };
    "/v1/urgency/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How urgency is weighed here */
        get: operations["urgency.getSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change how urgency is weighed
         * @description Each field as a whole. Everybody who waits is scored again.
         */
        patch: operations["urgency.updateSettings"];
        trace?: never;
    };
    "/v1/urgency/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a queue of the past would have looked like
         * @description The last wait of each conversation in the window, with the settings as they are and with those that are tried. Changes nothing.
         */
        post: operations["urgency.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/urgency/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the verdicts of agents would change */
        get: operations["urgency.suggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/urgency-feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that the urgency is too high or too low
         * @description The last word of each agent counts. `not_waiting` where nothing is scored.
         */
        post: operations["conversations.judgeUrgency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Link another conversation, or report a problem to a team in a linked one */
        post: operations["conversations.link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/unlink": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a link away, on both sides */
        post: operations["conversations.unlink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring the messages into another conversation of the customer, and close this one
         * @description Answers with the conversation that has the messages now. Done again, it brings over what has been written since.
         */
        post: operations["conversations.merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A window of the thread, the newest without bounds */
        get: operations["messages.list"];
        put?: never;
        /**
         * Write a message or a note
         * @description Answers after the message is committed. The same `clientId` again answers with the stored message and `duplicate: true`.
         */
        post: operations["messages.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/edit-message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the words of an own message
         * @description Within 15 minutes of writing it; later `too_late`. The words of before are kept nowhere.
         */
        post: operations["messages.edit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/unsend-message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back an own message, with its files
         * @description Within 15 minutes of writing it; later `too_late`. Its place stays, with `unsentAt`.
         */
        post: operations["messages.unsend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose from the answers to a question, once
         * @description What is chosen is the customer’s next message, too. The same again changes nothing; another answer is `already_answered`.
         */
        post: operations["messages.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/react": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** React to a message with an emoji, or take that back */
        post: operations["messages.react"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List forms */
        get: operations["forms.list"];
        put?: never;
        /** Define a form */
        post: operations["forms.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/forms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a form */
        get: operations["forms.get"];
        put?: never;
        post?: never;
        /** Delete a form that no macro sends and that is not asked before the first message */
        delete: operations["forms.delete"];
        options?: never;
        head?: never;
        /**
         * Change a form
         * @description Each part as a whole. What was sent before stays as it was.
         */
        patch: operations["forms.update"];
        trace?: never;
    };
    "/v1/conversations/{id}/form-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was filled in so far, on any device */
        get: operations["forms.getDraft"];
        put?: never;
        /**
         * Keep what is filled in so far
         * @description It may be unfinished and wrong. Nobody but the customer sees it.
         */
        post: operations["forms.saveDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/submit-form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a form, once
         * @description What is wrong is said field by field. The answer is the customer’s next message, too. The same again changes nothing; another answer is `already_answered`.
         */
        post: operations["forms.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/csat/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether and when customers are asked how it went */
        get: operations["csat.getSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change whether and when customers are asked
         * @description For conversations that are resolved from now on.
         */
        patch: operations["csat.updateSettings"];
        trace?: never;
    };
    "/v1/csat/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What customers said in a time, by agent, topic or day */
        get: operations["csat.summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/ask-rating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask the customer now how it went
         * @description A question that is not answered yet is not asked again.
         */
        post: operations["csat.ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say how it went
         * @description For a day it may be changed; later `too_late`. It reopens nothing.
         */
        post: operations["csat.rate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{id}/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a customer said so far */
        get: operations["csat.listOfCustomer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/message-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the kinds of custom messages */
        get: operations["messageTypes.list"];
        put?: never;
        /** Register a kind of custom messages */
        post: operations["messageTypes.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/message-types/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take no more messages of a kind
         * @description What was sent stays.
         */
        delete: operations["messageTypes.delete"];
        options?: never;
        head?: never;
        /** Change the schema of a kind of custom messages */
        patch: operations["messageTypes.update"];
        trace?: never;
    };
    "/v1/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your drafts, newest first */
        get: operations["drafts.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Save what you have begun to write in a conversation
         * @description One draft for each agent and conversation. A save that builds on an older version than the stored one is refused with 409 `draft_changed`, which carries the stored one as `draft`.
         */
        post: operations["drafts.save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/attachments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An attachment, with links to its bytes
         * @description The links are for whoever asked, hold for five minutes and end with the session. With `?download` a browser saves what it would show.
         */
        get: operations["attachments.get"];
        put?: never;
        post?: never;
        /** Drop an upload that no message carries, finished or not */
        delete: operations["attachments.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events of a conversation after a seq, oldest first */
        get: operations["events.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List customers, newest first */
        get: operations["customers.list"];
        put?: never;
        /** Create a customer */
        post: operations["customers.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a customer */
        get: operations["customers.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a customer */
        patch: operations["customers.update"];
        trace?: never;
    };
    "/v1/customers/{id}/block": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse what this customer sends, with `customer_blocked` */
        post: operations["customers.block"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{id}/unblock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take what this customer sends again */
        post: operations["customers.unblock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the notes about a customer, newest first */
        get: operations["customerNotes.list"];
        put?: never;
        /** Write a note about a customer */
        post: operations["customerNotes.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customer-notes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a note about a customer */
        delete: operations["customerNotes.delete"];
        options?: never;
        head?: never;
        /** Change a note about a customer */
        patch: operations["customerNotes.update"];
        trace?: never;
    };
    "/v1/customers/{id}/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** From which devices a customer writes */
        get: operations["customers.devices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customer-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add pages and events to a timeline
         * @description A customer adds to their own; a visitor’s become theirs with the first message. The newest 500 are kept. An event with the `clientId` of one that is stored is not stored again.
         */
        post: operations["customerEvents.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what a customer did, newest first */
        get: operations["customerEvents.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge this customer into another one
         * @description What the other one knows wins; what they do not know comes from this one. Conversations, notes, timeline and devices move. It can be undone for 7 days.
         */
        post: operations["customers.merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{id}/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List who was merged into a customer, newest first */
        get: operations["customerMerges.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customer-merges/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo a merge
         * @description What was moved goes back, with the conversations that the devices of the merged customer began since. A field that was changed since keeps its value.
         */
        post: operations["customerMerges.undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything about a customer, as one document
         * @description Streamed; an answer that breaks off is not valid JSON and was not complete.
         */
        get: operations["customers.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{id}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase a customer and everything of theirs, for good
         * @description Their conversations are deleted for everyone. Once: a second call answers with the first receipt.
         */
        post: operations["customers.erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How long the workspace keeps things */
        get: operations["retention.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change how long the workspace keeps things
         * @description It runs once an hour, and each step leaves a receipt in the audit log. Look at the preview first: nothing comes back.
         */
        patch: operations["retention.update"];
        trace?: never;
    };
    "/v1/retention/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much would go with these rules */
        get: operations["retention.preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{id}/context-cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the business’s own system says about a customer
         * @description Asks the registered endpoint within 2 s and keeps the answer for a minute. What goes wrong there is part of the answer, not an error.
         */
        get: operations["contextCards.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/context-endpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The endpoint that is asked for cards */
        get: operations["contextEndpoint.get"];
        put?: never;
        /** Register the endpoint that is asked for cards, or change it */
        post: operations["contextEndpoint.set"];
        /** Ask for no cards any more */
        delete: operations["contextEndpoint.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/object-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List types of objects */
        get: operations["objectTypes.list"];
        put?: never;
        /** Define a type of objects */
        post: operations["objectTypes.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/object-types/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a type of objects */
        get: operations["objectTypes.get"];
        put?: never;
        post?: never;
        /** Delete a type that has no objects */
        delete: operations["objectTypes.delete"];
        options?: never;
        head?: never;
        /** Change a type of objects */
        patch: operations["objectTypes.update"];
        trace?: never;
    };
    "/v1/objects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List objects, newest first */
        get: operations["objects.list"];
        put?: never;
        /** Create an object */
        post: operations["objects.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/objects/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get an object */
        get: operations["objects.get"];
        put?: never;
        post?: never;
        /** Delete an object, and take it out of conversations */
        delete: operations["objects.delete"];
        options?: never;
        head?: never;
        /** Change an object */
        patch: operations["objects.update"];
        trace?: never;
    };
    "/v1/conversations/{id}/link-object": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that the conversation is about an object */
        post: operations["conversations.linkObject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/unlink-object": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that the conversation is not about an object */
        post: operations["conversations.unlinkObject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/test-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go into the test workspace
         * @description A session of yours in the workspace where `pk_test_` and `sk_test_` keys work. It is made when somebody first asks for it, and your session there is over with the one that asks.
         */
        post: operations["testMode.enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/test-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete all test data
         * @description Every customer, conversation, file and object of the test workspace, from whichever of the two this is called. Its settings and keys stay; live data is never touched.
         */
        delete: operations["testMode.deleteData"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List topics */
        get: operations["topics.list"];
        put?: never;
        /** Create a topic */
        post: operations["topics.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/topics/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a topic */
        get: operations["topics.get"];
        put?: never;
        post?: never;
        /** Archive a topic */
        delete: operations["topics.delete"];
        options?: never;
        head?: never;
        /** Change a topic */
        patch: operations["topics.update"];
        trace?: never;
    };
    "/v1/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List tags */
        get: operations["tags.list"];
        put?: never;
        /** Create a tag */
        post: operations["tags.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tags/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a tag */
        get: operations["tags.get"];
        put?: never;
        post?: never;
        /** Archive a tag */
        delete: operations["tags.delete"];
        options?: never;
        head?: never;
        /** Change a tag */
        patch: operations["tags.update"];
        trace?: never;
    };
    "/v1/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List teams */
        get: operations["teams.list"];
        put?: never;
        /** Create a team */
        post: operations["teams.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/teams/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a team */
        get: operations["teams.get"];
        put?: never;
        post?: never;
        /** Archive a team; its conversations are for everybody then */
        delete: operations["teams.delete"];
        options?: never;
        head?: never;
        /** Change a team: its name, its members */
        patch: operations["teams.update"];
        trace?: never;
    };
    "/v1/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List rules, in the order in which they are asked */
        get: operations["rules.list"];
        put?: never;
        /** Create a rule */
        post: operations["rules.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a rule */
        get: operations["rules.get"];
        put?: never;
        post?: never;
        /** Delete a rule */
        delete: operations["rules.delete"];
        options?: never;
        head?: never;
        /** Change a rule */
        patch: operations["rules.update"];
        trace?: never;
    };
    "/v1/triggers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List triggers, the first to be shown first */
        get: operations["triggers.list"];
        put?: never;
        /** Create a trigger */
        post: operations["triggers.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/triggers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a trigger */
        get: operations["triggers.get"];
        put?: never;
        post?: never;
        /** Delete a trigger */
        delete: operations["triggers.delete"];
        options?: never;
        head?: never;
        /** Change a trigger */
        patch: operations["triggers.update"];
        trace?: never;
    };
    "/v1/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your saved views and the shared ones, in their order */
        get: operations["views.list"];
        put?: never;
        /** Save a view */
        post: operations["views.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/views/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many conversations each view has
         * @description Of all of them at once, the views that every inbox has and the open conversations of each topic included. Cheap enough to ask again when something has changed: at most 1,000 rows are looked at for each view, and for all topics together.
         */
        get: operations["views.count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a view */
        delete: operations["views.delete"];
        options?: never;
        head?: never;
        /** Rename a view, change its filter or its place */
        patch: operations["views.update"];
        trace?: never;
    };
    "/v1/canned-replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the canned replies of everybody, of my teams and my own, by shortcut */
        get: operations["cannedReplies.list"];
        put?: never;
        /** Create a canned reply */
        post: operations["cannedReplies.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/canned-replies/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export the canned replies of one scope, as an import takes them */
        get: operations["cannedReplies.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/canned-replies/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import canned replies, by shortcut
         * @description The same import twice is the same as once. A fault in one refuses them all.
         */
        post: operations["cannedReplies.import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/canned-replies/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How a text with variables reads, before it is stored */
        post: operations["cannedReplies.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/canned-replies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a canned reply */
        get: operations["cannedReplies.get"];
        put?: never;
        post?: never;
        /** Delete a canned reply that no macro sends */
        delete: operations["cannedReplies.delete"];
        options?: never;
        head?: never;
        /** Change a canned reply */
        patch: operations["cannedReplies.update"];
        trace?: never;
    };
    "/v1/canned-replies/{id}/render": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The text of a canned reply for a conversation
         * @description Sends nothing. What has no value stands in brackets and is listed in `missing`. With `isInserted` its files become uploads of yours, which a message takes in `attachments`.
         */
        post: operations["cannedReplies.render"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/macros": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List macros */
        get: operations["macros.list"];
        put?: never;
        /** Create a macro */
        post: operations["macros.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/macros/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a macro */
        get: operations["macros.get"];
        put?: never;
        post?: never;
        /** Delete a macro */
        delete: operations["macros.delete"];
        options?: never;
        head?: never;
        /** Change a macro */
        patch: operations["macros.update"];
        trace?: never;
    };
    "/v1/macros/{id}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Do to a conversation what a macro says
         * @description All of it or none: `reply_incomplete` when a text has a variable without a value. Answers with the conversation afterwards.
         */
        post: operations["macros.apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Answers that may fit what the customer asks
         * @description From canned replies, and from what agents answered to similar questions. Found by the words that they share; no model is asked.
         */
        get: operations["conversations.suggest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List agents */
        get: operations["agents.list"];
        put?: never;
        /**
         * Add an agent
         * @description Without a demo they must replace the password before anything else: until then all but `me.get` and `me.changePassword` is `own_password_demanded`.
         */
        post: operations["agents.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get an agent */
        get: operations["agents.get"];
        put?: never;
        post?: never;
        /** Deactivate an agent */
        delete: operations["agents.delete"];
        options?: never;
        head?: never;
        /** Change an agent */
        patch: operations["agents.update"];
        trace?: never;
    };
    "/v1/agents/{id}/second-factor/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** For who has lost their authenticator app: the password alone signs them in again */
        post: operations["agents.disableSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/photo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give yourself a photo
         * @description From a finished upload of yours, which is used up. What is kept is a small square of its middle.
         */
        post: operations["me.setPhoto"];
        /** Take your photo away */
        delete: operations["me.deletePhoto"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents/{id}/photo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give an agent a photo
         * @description From a finished upload of yours, which is used up. What is kept is a small square of its middle.
         */
        post: operations["agents.setPhoto"];
        /** Take an agent’s photo away */
        delete: operations["agents.deletePhoto"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each role may do */
        get: operations["permissions.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tour": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The first steps of the workspace, and which of them are done */
        get: operations["tour.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Put the first steps aside for yourself, or bring them back */
        patch: operations["tour.update"];
        trace?: never;
    };
    "/v1/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the roles that this workspace has made */
        get: operations["roles.list"];
        put?: never;
        /**
         * Make a role of named permissions
         * @description Nobody gives a permission that they do not have.
         */
        post: operations["roles.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/roles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a role that is not used */
        delete: operations["roles.delete"];
        options?: never;
        head?: never;
        /**
         * Change a role
         * @description For everybody who has it, within seconds, also where they are connected.
         */
        patch: operations["roles.update"];
        trace?: never;
    };
    "/v1/security": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What agents need to sign in */
        get: operations["security.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Demand a second factor of every agent
         * @description From the day on, who has none may do nothing but switch one on (`second_factor_demanded`), also in sessions and sockets that are open.
         */
        patch: operations["security.update"];
        trace?: never;
    };
    "/v1/audit-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List administrative acts, the newest first */
        get: operations["auditLog.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit-log/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export administrative acts
         * @description Is itself noted in the log.
         */
        get: operations["auditLog.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List imports, newest first */
        get: operations["imports.list"];
        put?: never;
        /**
         * Import messages from a CSV file
         * @description Send the file as the body (`text/csv`) or as the field `file` of a form; up to 512 MB. Answers when the file is read; follow the rest with imports.get. A file that was imported before adds only what is new in it.
         */
        post: operations["imports.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get an import: its progress and its report */
        get: operations["imports.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find messages
         * @description At most 1,000 hits, newest first or best first (the best of the newest 1,000). Customers find the public messages of their own conversations; of the filters they have `conversation`, `from` and `until`.
         */
        get: operations["search.messages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find conversations by their subject or their customer */
        get: operations["search.conversations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find customers by name, mail address, phone number, company or external id */
        get: operations["search.customers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search/canned-replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find canned replies of everybody, of my teams and my own by what they say */
        get: operations["search.cannedReplies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every event that you may see, as it happens, after a cursor
         * @description Answers at once; with `wait` when there is something or the time is over; with `Accept: text/event-stream` as server-sent events that begin with one named `ready`, go on with one for each event (its id is the cursor), and carry a comment every 15 s. A cursor of a database from before its backup was restored is refused with `cursor_expired`: forget every seq, fetch again and begin without one.
         */
        get: operations["events.follow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        DraftInput: {
            /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
            conversationId: string;
            /** @description Empty: sent or thrown away */
            text: string;
            /** @enum {string} */
            kind: "reply" | "note";
            /** @description Higher with every save; 0 when there never was a draft */
            version: number;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            updatedAt: string;
        };
        AttachmentInput: {
            /** @example att_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            /** @description As its sender called it, without what could deceive a reader */
            name: string;
            /** @description The media type, by its bytes where those tell */
            type: string;
            /** @description Bytes */
            size: number;
            /**
             * @description How it may be shown; a `file` is only ever downloaded
             * @enum {string}
             */
            kind: "image" | "video" | "audio" | "file";
            /** @description Pixels, of images */
            width: number | null;
            height: number | null;
        };
        FormFieldInput: {
            /** @constant */
            type: "string";
            /** @description What the customer reads */
            title: string;
            /** @description A hint below the field */
            description?: string;
            /** @description One of these is chosen */
            enum?: string[];
            /** @enum {string} */
            format?: "email" | "date" | "uri";
            minLength?: number;
            /** @description Above 200, clients show a field of several lines */
            maxLength?: number;
            /**
             * @description From ^ to $; characters, sets and repeats, without groups
             * @example ^[A-Z]{2}-\d{4,8}$
             */
            pattern?: string;
        } | {
            /** @enum {string} */
            type: "number" | "integer";
            /** @description What the customer reads */
            title: string;
            /** @description A hint below the field */
            description?: string;
            minimum?: number;
            maximum?: number;
        } | {
            /** @constant */
            type: "boolean";
            /** @description What the customer reads */
            title: string;
            /** @description A hint below the field */
            description?: string;
            /**
             * @description It has to be ticked: an agreement
             * @constant
             */
            const?: true;
        } | {
            /** @constant */
            type: "array";
            /** @description What the customer reads */
            title: string;
            /** @description A hint below the field */
            description?: string;
            items: {
                /** @constant */
                type: "string";
                enum: string[];
            };
            /**
             * @default true
             * @constant
             */
            uniqueItems?: true;
            minItems?: number;
            maxItems?: number;
        };
        MessageFormInput: {
            /** @description Which form it was; that may have changed since */
            formId: string;
            /** @description What the customer reads above the form */
            title: string;
            /** @description JSON Schema (draft 2020-12), of which only what stands here is taken */
            schema: {
                /**
                 * @default object
                 * @constant
                 */
                type?: "object";
                properties: {
                    [key: string]: components["schemas"]["FormFieldInput"];
                };
                /** @default [] */
                required?: string[];
            };
            /**
             * @description One after the other, each with its fields in order; when there are none: one step
             * @default []
             */
            steps?: {
                title?: string;
                fields: string[];
            }[];
            /**
             * @description By locale; where a word has none, that of the form itself is shown
             * @default {}
             */
            translations?: {
                [key: string]: {
                    title?: string;
                    /** @description In the order of the steps */
                    steps?: string[];
                    /** @default {} */
                    fields?: {
                        [key: string]: {
                            title?: string;
                            description?: string;
                            /** @description In the order of the choices */
                            options?: string[];
                        };
                    };
                };
            };
            /** @description Given once, by the customer */
            answer: {
                /** @description By the keys of the fields */
                values: {
                    [key: string]: string | number | boolean | string[];
                };
                /**
                 * Format: date-time
                 * @description ISO 8601, UTC
                 */
                at: string;
            } | null;
        };
        FormInput: {
            /** @example frm_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            /** @description What agents call it */
            name: string;
            /** @description What the customer reads above the form */
            title: string;
            /** @description JSON Schema (draft 2020-12), of which only what stands here is taken */
            schema: {
                /**
                 * @default object
                 * @constant
                 */
                type?: "object";
                properties: {
                    [key: string]: components["schemas"]["FormFieldInput"];
                };
                /** @default [] */
                required?: string[];
            };
            /**
             * @description One after the other, each with its fields in order; when there are none: one step
             * @default []
             */
            steps?: {
                title?: string;
                fields: string[];
            }[];
            /**
             * @description By locale; where a word has none, that of the form itself is shown
             * @default {}
             */
            translations?: {
                [key: string]: {
                    title?: string;
                    /** @description In the order of the steps */
                    steps?: string[];
                    /** @default {} */
                    fields?: {
                        [key: string]: {
                            title?: string;
                            description?: string;
                            /** @description In the order of the choices */
                            options?: string[];
                        };
                    };
                };
            };
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            updatedAt: string;
        };
        MessageTypeInput: {
            /** @example mty_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            /** @description What messages call it */
            key: string;
            schema: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            updatedAt: string;
        };
        CustomInput: {
            type: string;
            data: {
                [key: string]: unknown;
            };
        };
        AuthorInput: {
            /** @enum {string} */
            kind: "customer" | "agent" | "system";
            /** @description Id of the customer or agent; `system` otherwise */
            id: string;
            /** @description As it was when the author acted */
            name: string | null;
        };
        ActivityInput: {
            /** @enum {string} */
            code: "resolved" | "reopened" | "snoozed" | "assigned" | "unassigned" | "returned" | "moved" | "linked" | "merged" | "closing" | "kept_open" | "rating_asked";
            /** @description Name of the agent or team that it went to */
            subject: string | null;
            /**
             * Format: date-time
             * @description For `closing`: when it resolves by itself
             */
            endsAt?: string;
        };
        ReactionInput: {
            emoji: string;
            by: components["schemas"]["AuthorInput"][];
        };
        ChoiceInput: {
            options: string[];
            isMultiple: boolean;
            /** @description Given once, by the customer */
            answer: {
                /** @description By their places, from 0 */
                options: number[];
                /**
                 * Format: date-time
                 * @description ISO 8601, UTC
                 */
                at: string;
            } | null;
        };
        RatingInput: {
            /** @description Null: in the words and the language of the client */
            question: string | null;
            /** @description 1 to 5, which is the best; null until it is given */
            score: number | null;
            comment: string;
            /** @description When it was first given */
            at: string | null;
        };
        MessageInput: {
            /** @example msg_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
            conversationId: string;
            /** @description Position in the conversation's log, as the reader counts it */
            seq: number;
            clientId: string;
            /** @enum {string} */
            type: "text" | "activity";
            /**
             * @description `internal` is a note, which no customer ever sees
             * @enum {string}
             */
            visibility: "public" | "internal";
            text: string;
            /** @description For type `activity`: what happened */
            activity: components["schemas"]["ActivityInput"] | null;
            author: components["schemas"]["AuthorInput"];
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            /** @description Left out where there are none */
            attachments?: components["schemas"]["AttachmentInput"][];
            /** @description The text is a question, with these answers */
            choice?: components["schemas"]["ChoiceInput"];
            /** @description Asks with these fields */
            form?: components["schemas"]["MessageFormInput"];
            /** @description Of a kind of the workspace; who cannot draw it shows the text */
            custom?: components["schemas"]["CustomInput"];
            /** @description Asks how it went; with the answer when it is given */
            rating?: components["schemas"]["RatingInput"];
            /**
             * @description The message that it answers
             * @example msg_01k9r1xkq4e8r8c2n3s6w5v7ab
             */
            replyToId?: string;
            /**
             * Format: date-time
             * @description When its words last changed
             */
            editedAt?: string;
            /**
             * Format: date-time
             * @description Its author took it back: nothing of it is left but its place
             */
            unsentAt?: string;
            /** @description In the order of their first */
            reactions?: components["schemas"]["ReactionInput"][];
            /**
             * @description A copy that a merge brought from this conversation; it tells nothing new
             * @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab
             */
            mergedFromId?: string;
        };
        MessageCreatedInput: {
            /** @example msg_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
            conversationId: string;
            /** @description Position in the conversation's log, as the reader counts it */
            seq: number;
            clientId: string;
            /** @enum {string} */
            type: "text" | "activity";
            /**
             * @description `internal` is a note, which no customer ever sees
             * @enum {string}
             */
            visibility: "public" | "internal";
            text: string;
            /** @description For type `activity`: what happened */
            activity: components["schemas"]["ActivityInput"] | null;
            author: components["schemas"]["AuthorInput"];
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            /** @description Left out where there are none */
            attachments?: components["schemas"]["AttachmentInput"][];
            /** @description The text is a question, with these answers */
            choice?: components["schemas"]["ChoiceInput"];
            /** @description Asks with these fields */
            form?: components["schemas"]["MessageFormInput"];
            /** @description Of a kind of the workspace; who cannot draw it shows the text */
            custom?: components["schemas"]["CustomInput"];
            /** @description Asks how it went; with the answer when it is given */
            rating?: components["schemas"]["RatingInput"];
            /**
             * @description The message that it answers
             * @example msg_01k9r1xkq4e8r8c2n3s6w5v7ab
             */
            replyToId?: string;
            /**
             * Format: date-time
             * @description When its words last changed
             */
            editedAt?: string;
            /**
             * Format: date-time
             * @description Its author took it back: nothing of it is left but its place
             */
            unsentAt?: string;
            /** @description In the order of their first */
            reactions?: components["schemas"]["ReactionInput"][];
            /**
             * @description A copy that a merge brought from this conversation; it tells nothing new
             * @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab
             */
            mergedFromId?: string;
            /** @description True when this clientId was stored before */
            duplicate: boolean;
        };
        /** @description A form for the time before the first message */
        AskedBeforeInput: {
            /** @example frm_01k9r1xkq4e8r8c2n3s6w5v7ab */
            formId: string;
            /** @description Asked where one of these is chosen; empty: always */
            topicIds: string[];
            /** @description Whether a conversation that a customer begins without it is refused */
            isRequired: boolean;
            /** @description The field with their name, for a profile that has none */
            nameField: string | null;
            /** @description The field with their email, for a profile that has none */
            emailField: string | null;
            /** @description What the customer reads above the form */
            title: string;
            /** @description JSON Schema (draft 2020-12), of which only what stands here is taken */
            schema: {
                /**
                 * @default object
                 * @constant
                 */
                type?: "object";
                properties: {
                    [key: string]: components["schemas"]["FormFieldInput"];
                };
                /** @default [] */
                required?: string[];
            };
            /**
             * @description One after the other, each with its fields in order; when there are none: one step
             * @default []
             */
            steps?: {
                title?: string;
                fields: string[];
            }[];
            /**
             * @description By locale; where a word has none, that of the form itself is shown
             * @default {}
             */
            translations?: {
                [key: string]: {
                    title?: string;
                    /** @description In the order of the steps */
                    steps?: string[];
                    /** @default {} */
                    fields?: {
                        [key: string]: {
                            title?: string;
                            description?: string;
                            /** @description In the order of the choices */
                            options?: string[];
                        };
                    };
                };
            };
        };
        PreChatAnswerInput: {
            /** @example frm_01k9r1xkq4e8r8c2n3s6w5v7ab */
            formId: string;
            /** @description By the keys of the fields */
            values: {
                [key: string]: string | number | boolean | string[];
            };
        };
        /** @description RFC 9457 problem details */
        ProblemInput: {
            /** @description A URI for the kind of problem; the same for the same `code` */
            type: string;
            title: string;
            status: number;
            /**
             * @description Stable; switch on this
             * @enum {string}
             */
            code: "validation_failed" | "malformed_body" | "weak_password" | "unauthenticated" | "token_expired" | "invalid_credentials" | "second_factor_required" | "invalid_second_factor" | "invalid_refresh_token" | "invalid_publishable_key" | "sign_in_failed" | "sign_in_refused" | "invalid_identity" | "forbidden" | "own_password_demanded" | "second_factor_demanded" | "wrong_password" | "wrong_code" | "origin_not_allowed" | "secret_key_in_browser" | "customer_blocked" | "sign_up_closed" | "not_found" | "client_id_reused" | "already_claimed" | "colleague_answered" | "draft_changed" | "internal_conversation" | "not_waiting" | "other_customer" | "limit_reached" | "already_answered" | "too_late" | "upload_incomplete" | "upload_moved_on" | "storage_full" | "idempotency_key_reused" | "idempotency_in_progress" | "provider_unreachable" | "email_taken" | "already_invited" | "second_factor_on" | "name_taken" | "shortcut_taken" | "in_use" | "reply_incomplete" | "external_id_taken" | "merge_not_undoable" | "last_owner" | "link_over" | "cursor_expired" | "payload_too_large" | "unsupported_media_type" | "pre_chat_required" | "rate_limited" | "internal" | "overloaded" | "database_unavailable" | "storage_unavailable" | "search_unavailable" | "search_behind";
            detail?: string;
            requestId?: string;
            /** @description For `validation_failed`: each field that is wrong */
            errors?: {
                /** @description JSON pointer */
                field: string;
                message: string;
            }[];
            /** @description For `already_claimed`: who has it */
            holder?: components["schemas"]["AuthorInput"];
            /** @description For `colleague_answered`: the colleague's newest answer; show it, then send again */
            answer?: components["schemas"]["MessageInput"];
            /** @description For `draft_changed`: what is stored */
            draft?: components["schemas"]["DraftInput"];
            /** @description For `pre_chat_required`: the form; fill it in, then begin again */
            preChat?: components["schemas"]["AskedBeforeInput"];
            /** @description Seconds to wait before another try */
            retryAfter?: number;
        };
        CustomRoleSummaryInput: {
            /** @example rol_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            name: string;
            /** @description What they may do beside reading, which everybody may */
            permissions: ("conversation.create" | "conversation.update" | "conversation.resolve" | "conversation.reopen" | "conversation.assign" | "conversation.claim" | "conversation.close" | "conversation.archive" | "conversation.link" | "conversation.merge" | "conversation.delete" | "message.create" | "message.change" | "message.react" | "note.create" | "draft.use" | "attachment.upload" | "typing.send" | "customer.write" | "customer.merge" | "customer.block" | "customer.export" | "customer.erase" | "customerEvent.create" | "contextEndpoint.manage" | "object.write" | "objectType.manage" | "topic.manage" | "tag.manage" | "team.manage" | "rule.manage" | "trigger.manage" | "sharing.manage" | "urgency.judge" | "urgency.manage" | "cannedReply.use" | "cannedReply.write" | "cannedReply.manageShared" | "macro.apply" | "macro.manage" | "view.manageShared" | "form.manage" | "messageType.manage" | "csat.ask" | "csat.manage" | "csat.report" | "workspace.manage" | "agent.manage" | "auditLog.read" | "invitation.read" | "invitation.manage" | "publishableKey.manage" | "identityKey.manage" | "apiKey.manage" | "import.read" | "import.create" | "role.manage" | "testData.delete")[];
        };
        CustomRoleInput: {
            /** @example rol_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            name: string;
            /** @description What they may do beside reading, which everybody may */
            permissions: ("conversation.create" | "conversation.update" | "conversation.resolve" | "conversation.reopen" | "conversation.assign" | "conversation.claim" | "conversation.close" | "conversation.archive" | "conversation.link" | "conversation.merge" | "conversation.delete" | "message.create" | "message.change" | "message.react" | "note.create" | "draft.use" | "attachment.upload" | "typing.send" | "customer.write" | "customer.merge" | "customer.block" | "customer.export" | "customer.erase" | "customerEvent.create" | "contextEndpoint.manage" | "object.write" | "objectType.manage" | "topic.manage" | "tag.manage" | "team.manage" | "rule.manage" | "trigger.manage" | "sharing.manage" | "urgency.judge" | "urgency.manage" | "cannedReply.use" | "cannedReply.write" | "cannedReply.manageShared" | "macro.apply" | "macro.manage" | "view.manageShared" | "form.manage" | "messageType.manage" | "csat.ask" | "csat.manage" | "csat.report" | "workspace.manage" | "agent.manage" | "auditLog.read" | "invitation.read" | "invitation.manage" | "publishableKey.manage" | "identityKey.manage" | "apiKey.manage" | "import.read" | "import.create" | "role.manage" | "testData.delete")[];
            /** @description How many have it */
            agentCount: number;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
        };
        /** @description What customers and colleagues see of an agent */
        AgentSummaryInput: {
            /** @example agt_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            name: string;
            title: string | null;
            /** @description Left out where there is none. A square WebP of 96 pixels, with `?large` of 256; another photo has another address */
            photoUrl?: string;
        };
        AgentInput: {
            /** @example agt_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            name: string;
            title: string | null;
            /** @description Left out where there is none. A square WebP of 96 pixels, with `?large` of 256; another photo has another address */
            photoUrl?: string;
            email: string;
            /**
             * @description `viewer` for who has a custom role
             * @enum {string}
             */
            role: "owner" | "admin" | "senior" | "agent" | "viewer";
            customRole: components["schemas"]["CustomRoleSummaryInput"] | null;
            /** @enum {string} */
            status: "active" | "deactivated";
            /** @description For colleagues alone */
            phone: string | null;
            /** @description For colleagues alone */
            hiredOn: string | null;
            /** @description How many open conversations they may have before they are given no more */
            capacity: number;
            lastSeenAt: string | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
        };
        ApiKeyInput: {
            /** @example key_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            name: string;
            /** @description The last four characters, to recognise it by */
            ending: string;
            /** @description What the key may do, and nothing else */
            scopes: ("workspace.read" | "event.follow" | "feed.follow" | "conversation.read" | "conversation.create" | "conversation.update" | "conversation.resolve" | "conversation.reopen" | "conversation.archive" | "message.create" | "messageType.read" | "messageType.manage" | "note.create" | "attachment.read" | "attachment.upload" | "customer.read" | "customer.write" | "customerEvent.create" | "object.read" | "object.write" | "objectType.manage" | "topic.read" | "topic.manage" | "tag.read" | "tag.manage" | "team.read" | "rule.read" | "rule.manage" | "agent.read" | "auditLog.read" | "testData.delete")[];
            /** @description Requests a minute; null: as many as everybody */
            rateLimit: number | null;
            madeBy: {
                /** @example agt_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
                name: string;
            };
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            /** @description Null: it does not */
            expiresAt: string | null;
            /** @description To the minute */
            lastUsedAt: string | null;
        };
        CannedReplyInput: {
            /** @example crp_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            /**
             * @description `shared`: the whole workspace has it, seniors change it. `team`: the members of a team have it, seniors among them change it. `personal`: only its owner
             * @enum {string}
             */
            scope: "shared" | "team" | "personal";
            /** @description For scope `team`: whose it is */
            teamId: string | null;
            shortcut: string;
            title: string;
            body: string;
            translations: {
                [key: string]: string;
            };
            /** @description Files that are sent along, in this order */
            attachments: components["schemas"]["AttachmentInput"][];
            /** @description What is asked for before use, e.g. `order_number` */
            prompts: string[];
            useCount: number;
            lastUsedAt: string | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            updatedAt: string;
        };
        WidgetSettingsInput: {
            /**
             * @description CSS colour of the launcher and of own messages
             * @default #2f5bea
             */
            accent?: string;
            /** @default How can we help? */
            title?: string;
            /** @default Ask us anything, at any time. */
            greeting?: string;
            /**
             * @default right
             * @enum {string}
             */
            position?: "left" | "right";
        };
        /** @description How a conversation is ended with a last message */
        ClosingInput: {
            /**
             * @description What the last message says, unless the agent changes it. Liquid, with the variables of canned replies
             * @default I am closing this conversation for now. If there is anything else, just write here.
             */
            text?: string;
            /** @default 10 */
            minutes?: number;
        };
        WorkspaceSummaryInput: {
            /** @example wsp_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            name: string;
            /** @description Whether it holds test data; its keys are `pk_test_` and `sk_test_` */
            isTest: boolean;
        };
        /** @description A device that is signed in */
        SignedInInput: {
            /** @example ses_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            /** @description `Firefox on Windows` */
            device: string;
            /** @description Whether it is the one that asks */
            isCurrent: boolean;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description To a quarter of an hour
             */
            lastUsedAt: string;
        };
        AuditEntryInput: {
            /** @example aud_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            agent: {
                /** @example agt_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
                /** @description As it was then */
                name: string;
            };
            /** @description The secret key that it was done with; `agent` is who made the key */
            key: {
                /** @example key_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
                name: string;
            } | null;
            /** @description The operation, e.g. `agents.update` */
            action: string;
            /** @description What it was done to */
            targetId: string | null;
            /** @description The HTTP status of the answer; null while it runs, or when the server fell */
            status: number | null;
            /** @description The network address of the caller */
            address: string;
            /** @description What was asked for; secrets are left out and long texts are cut */
            details: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
        };
        AgentSessionInput: {
            /** @description Access token, valid until `expiresAt` */
            token: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            expiresAt: string;
            /** @description Good for one use */
            refreshToken: string;
            agent: components["schemas"]["AgentInput"];
            workspace: components["schemas"]["WorkspaceSummaryInput"];
        };
        OpenPeriodInput: {
            /** @description Of the time zone of the workspace, such as `09:00` */
            from: string;
            to: string | "24:00";
        };
        OpenWeekInput: {
            /** @description None: closed */
            monday: components["schemas"]["OpenPeriodInput"][];
            /** @description None: closed */
            tuesday: components["schemas"]["OpenPeriodInput"][];
            /** @description None: closed */
            wednesday: components["schemas"]["OpenPeriodInput"][];
            /** @description None: closed */
            thursday: components["schemas"]["OpenPeriodInput"][];
            /** @description None: closed */
            friday: components["schemas"]["OpenPeriodInput"][];
            /** @description None: closed */
            saturday: components["schemas"]["OpenPeriodInput"][];
            /** @description None: closed */
            sunday: components["schemas"]["OpenPeriodInput"][];
        };
        OpenExceptionInput: {
            /** Format: date */
            date: string;
            /**
             * @description Null: that day alone
             * @default null
             */
            lastDate?: string | null;
            /** @description Such as `New Year` */
            name: string;
            /** @description None: closed */
            periods: components["schemas"]["OpenPeriodInput"][];
            /**
             * @description On the same days of every year
             * @default false
             */
            isYearly?: boolean;
        };
        /** @description Whether somebody answers now, and how soon */
        AvailabilityInput: {
            isOpen: boolean;
            /** @description When `isOpen` turns into the other; null: not in the next year */
            changesAt: string | null;
            /** @description Three of four first replies of late came within this, of the time that it was open; rounded up. Null: too few to say */
            replyMinutes: number | null;
            /** @description By when what is written now is usually answered, where that is later than after `replyMinutes`: it is closed, or will be before */
            answerBy: string | null;
        };
        CustomerEventInput: {
            /** @example cev_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            /** @enum {string} */
            type: "page" | "custom";
            /** @description Of a custom event */
            name: string | null;
            url: string | null;
            /** @description Of the page */
            title: string | null;
            properties: {
                [key: string]: string | number | boolean | null;
            };
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            occurredAt: string;
        };
        CustomerSummaryInput: {
            /** @example cus_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            externalId: string | null;
            name: string | null;
            email: string | null;
        };
        CustomerInput: {
            /** @example cus_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            externalId: string | null;
            name: string | null;
            email: string | null;
            phone: string | null;
            locale: string | null;
            timeZone: string | null;
            company: string | null;
            plan: string | null;
            attributes: {
                [key: string]: string | number | boolean | null;
            };
            /** @description Since when what they send is refused */
            blockedAt: string | null;
            /** @description Grows with every change of the profile, the notes and the timeline */
            revision: number;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            firstSeenAt: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            lastSeenAt: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            updatedAt: string;
        };
        UrgencyFactorInput: {
            /** @description What was found; by now one of: safety, health, account_misuse, money_missing, money_taken, locked_out, outage, broken, late_delivery, declined, refund, unknown_charge, complaint, distress, anger, threat, urgent_words, deadline, amount, vulnerable, loud, question, report, wording, chasing, repeats, waiting, unanswered, earlier, plan, priority, topic, keyword, thanks, resolved, no_rush, idea, small_talk, far_off */
            code: string;
            /** @description What it adds to the score, or takes off it */
            points: number;
            /** @description The customer's own words, at most 100 characters */
            evidence: string;
        };
        UrgencyInput: {
            score: number;
            /**
             * Format: date-time
             * @description Since when the customer waits, plus the time that this earns
             */
            respondBy: string;
            /** @description The heaviest first */
            factors: components["schemas"]["UrgencyFactorInput"][];
        };
        ReadPositionInput: {
            reader: {
                /** @enum {string} */
                kind: "customer" | "agent" | "system";
                /** @description Id of the customer or agent; `system` otherwise */
                id: string;
            };
            /** @description Everything up to this seq was read */
            seq: number;
            /** @description Everything up to this seq is on a device of the reader; never below `seq` */
            deliveredSeq: number;
            /**
             * Format: date-time
             * @description When either last moved
             */
            at: string;
        };
        /** @description The newest message that the customer can see too */
        LastMessageInput: {
            /** @example msg_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            seq: number;
            /** @description At most 200 characters */
            text: string;
            author: components["schemas"]["AuthorInput"];
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
        };
        MentionInput: {
            /** @example agt_01k9r1xkq4e8r8c2n3s6w5v7ab */
            agentId: string;
            /** @description Of the newest note that mentions them, or of the edit with which it did */
            seq: number;
        };
        ConversationInput: {
            /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            /** @enum {string} */
            kind: "support" | "sales" | "general";
            /** @enum {string} */
            channel: "web" | "api" | "email" | "telegram" | "import";
            subject: string | null;
            /** @enum {string} */
            status: "open" | "pending" | "snoozed" | "resolved";
            /** @enum {string} */
            priority: "low" | "normal" | "high" | "urgent";
            snoozedUntil: string | null;
            /** @description When it resolves by itself; null once somebody writes before that */
            closesAt: string | null;
            topicId: string | null;
            tagIds: string[];
            customer: components["schemas"]["CustomerSummaryInput"];
            assignee: components["schemas"]["AgentSummaryInput"] | null;
            /** @description When the assignee took it: it goes back to the queue when they leave. Null: it was given to them */
            claimedAt: string | null;
            teamId: string | null;
            /** @description Between agents; the customer knows nothing of it */
            isInternal: boolean;
            /** @description Conversations that have to do with it */
            linkedIds: string[];
            /** @description What it is about: things of the business */
            objectIds: string[];
            /** @description Agents whom colleagues named in a note, with `@` and their name */
            mentions: components["schemas"]["MentionInput"][];
            /** @description Out of the lists since then */
            archivedAt: string | null;
            /** @description The last position of this conversation's log, as the reader counts it */
            seq: number;
            lastMessage: components["schemas"]["LastMessageInput"] | null;
            /** @description Since when the customer waits for an answer */
            waitingSince: string | null;
            /** @description How soon to answer and why; null when nobody waits, or for the moment until it is scored */
            urgency: components["schemas"]["UrgencyInput"] | null;
            reads: components["schemas"]["ReadPositionInput"][];
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
        };
        ContextCardInput: {
            title: string;
            /** @default null */
            subtitle?: string | null;
            /** @default null */
            url?: string | null;
            /** @default null */
            status?: {
                text: string;
                /**
                 * @default neutral
                 * @enum {string}
                 */
                tone?: "neutral" | "good" | "warn" | "bad";
            } | null;
            /** @default [] */
            fields?: {
                label: string;
                value: string | number | boolean;
                /** @default null */
                url?: string | null;
            }[];
        };
        CustomerDeviceInput: {
            /** @description The site on which it came in; null outside of browsers */
            origin: string | null;
            /** @description Whether the business has signed who this is */
            isProven: boolean;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description To within the time after which a session is renewed
             */
            lastUsedAt: string;
        };
        CustomerMergeInput: {
            /** @description Null for a preview */
            id: string | null;
            /** @description Who is gone afterwards */
            source: components["schemas"]["CustomerSummaryInput"];
            /** @description Who stays, as they are after it */
            customer: components["schemas"]["CustomerInput"];
            /** @description How much of the source changes its owner */
            moved: {
                conversations: number;
                notes: number;
                events: number;
                devices: number;
            };
            /** @description What the source knew differently; back when the merge is undone */
            dropped: {
                field: string;
                value: string | number | boolean | null;
            }[];
            /** @description Null for a preview, and when it is undone */
            undoableUntil: string | null;
            createdAt: string | null;
        };
        CustomerNoteInput: {
            /** @example cnt_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            /** @example cus_01k9r1xkq4e8r8c2n3s6w5v7ab */
            customerId: string;
            text: string;
            author: {
                /** @example agt_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
                name: string;
            };
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            updatedAt: string;
        };
        IdentityKeyInput: {
            /**
             * @description The `kid` in the header of a token
             * @example idk_01k9r1xkq4e8r8c2n3s6w5v7ab
             */
            id: string;
            name: string;
            /**
             * @description What signs the tokens; `HMAC` signs none and takes hashes of external ids
             * @enum {string}
             */
            algorithm: "HS256" | "RS256" | "ES256" | "EdDSA" | "HMAC";
            /** @description PEM; null for a secret */
            publicKey: string | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            /** @description To the hour */
            lastUsedAt: string | null;
        };
        IdentityProofInput: {
            /** @description A JWT that the business has signed */
            token: string;
        } | {
            externalId: string;
            /** @description HMAC-SHA256 of the external id */
            hash: string;
        };
        WidgetTriggerInput: {
            /** @example trg_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            /** @description On which pages; null: on all */
            page: string | null;
            /** @description So long the page has been looked at */
            seconds: number;
            /** @description Once the page has told of this event with `track()` */
            event: string | null;
            /**
             * @description Dismissed or clicked, it is not shown again during this visit, or in this browser
             * @enum {string}
             */
            frequency: "visit" | "once";
            /** @description From whom it is; null: the workspace */
            senderName: string | null;
            text: string;
        };
        TriggerInput: {
            /** @example trg_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            /** @description On which pages; null: on all */
            page: string | null;
            /** @description So long the page has been looked at */
            seconds: number;
            /** @description Once the page has told of this event with `track()` */
            event: string | null;
            /**
             * @description Dismissed or clicked, it is not shown again during this visit, or in this browser
             * @enum {string}
             */
            frequency: "visit" | "once";
            /** @description From whom it is; null: the workspace */
            senderName: string | null;
            text: string;
            name: string;
            /** @description The first in this order is shown when the conditions of two are met */
            position: number;
            isOn: boolean;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
        };
        ImportSkipInput: {
            /** @description Line of the file where the row begins, the header being line 1 */
            line: number;
            /** @enum {string} */
            code: "empty_text" | "missing_customer" | "bad_customer" | "missing_time" | "bad_time" | "text_too_long" | "bad_author" | "wrong_column_count" | "unclosed_quote" | "row_too_long" | "invalid_text" | "conversation_deleted";
            reason: string;
            /** @description The first 200 characters of the row */
            excerpt: string;
        };
        ImportSummaryInput: {
            /** @example imp_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            filename: string | null;
            /**
             * @description `receiving` while the file is read, `running` while its rows become messages
             * @enum {string}
             */
            status: "receiving" | "running" | "completed" | "failed";
            /** @description Why it failed */
            error: string | null;
            /** @description Rows found in the file, without the header and blank lines */
            rowsRead: number;
            /** @description Rows dealt with so far: imported, duplicate or skipped */
            rowsDone: number;
            rowsImported: number;
            /** @description Rows that an earlier import had brought already */
            rowsDuplicate: number;
            rowsSkipped: number;
            customersCreated: number;
            conversationsCreated: number;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            finishedAt: string | null;
        };
        SignInProviderInput: {
            /** @example sip_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            name: string;
            issuer: string;
            clientId: string;
            /** @description Verified mail addresses of these may join. Empty: whoever the provider signs in may join */
            domains: string[];
            /** @description What somebody becomes who joins by signing in; null: nobody joins without an invitation */
            joinRole: ("senior" | "agent" | "viewer") | null;
            /** @description Whether anybody signs in with it */
            isEnabled: boolean;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
        };
        SignInProviderChoiceInput: {
            /** @example sip_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            name: string;
        };
        InvitationInput: {
            /** @example inv_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            email: string;
            /**
             * @description `viewer` for a custom role
             * @enum {string}
             */
            role: "owner" | "admin" | "senior" | "agent" | "viewer";
            customRole: components["schemas"]["CustomRoleSummaryInput"] | null;
            invitedBy: components["schemas"]["AgentSummaryInput"];
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            expiresAt: string;
        };
        ConversationChangesInput: {
            /** @enum {string} */
            kind?: "support" | "sales" | "general";
            subject?: string | null;
            /** @enum {string} */
            status?: "open" | "pending" | "snoozed" | "resolved";
            /** @enum {string} */
            priority?: "low" | "normal" | "high" | "urgent";
            snoozedUntil?: string | null;
            /** @description When it resolves by itself; null once somebody writes before that */
            closesAt?: string | null;
            topicId?: string | null;
            tagIds?: string[];
            customer?: components["schemas"]["CustomerSummaryInput"];
            assignee?: components["schemas"]["AgentSummaryInput"] | null;
            /** @description When the assignee took it: it goes back to the queue when they leave. Null: it was given to them */
            claimedAt?: string | null;
            teamId?: string | null;
            /** @description Conversations that have to do with it */
            linkedIds?: string[];
            /** @description What it is about: things of the business */
            objectIds?: string[];
            /** @description Agents whom colleagues named in a note, with `@` and their name */
            mentions?: components["schemas"]["MentionInput"][];
            /** @description Out of the lists since then */
            archivedAt?: string | null;
            /** @description Since when the customer waits for an answer */
            waitingSince?: string | null;
            /** @description How soon to answer and why; null when nobody waits, or for the moment until it is scored */
            urgency?: components["schemas"]["UrgencyInput"] | null;
            lastMessage?: components["schemas"]["LastMessageInput"] | null;
        };
        ConversationCreatedEventInput: {
            /** @constant */
            type: "conversation.created";
            /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
            conversationId: string;
            /** @description Dense: the next event has the next number */
            seq: number;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            at: string;
            conversation: components["schemas"]["ConversationInput"];
        };
        ConversationUpdatedEventInput: {
            /** @constant */
            type: "conversation.updated";
            /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
            conversationId: string;
            /** @description Dense: the next event has the next number */
            seq: number;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            at: string;
            changes: components["schemas"]["ConversationChangesInput"];
        };
        ConversationReadEventInput: {
            /** @constant */
            type: "conversation.read";
            /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
            conversationId: string;
            /** @description Dense: the next event has the next number */
            seq: number;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            at: string;
            read: components["schemas"]["ReadPositionInput"];
        };
        ConversationDeletedEventInput: {
            /** @constant */
            type: "conversation.deleted";
            /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
            conversationId: string;
            /** @description Dense: the next event has the next number */
            seq: number;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            at: string;
        };
        MessageCreatedEventInput: {
            /** @constant */
            type: "message.created";
            /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
            conversationId: string;
            /** @description Dense: the next event has the next number */
            seq: number;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            at: string;
            message: components["schemas"]["MessageInput"];
        };
        MessageUpdatedEventInput: {
            /** @constant */
            type: "message.updated";
            /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
            conversationId: string;
            /** @description Dense: the next event has the next number */
            seq: number;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            at: string;
            /** @description As it is now, at the place where it was */
            message: components["schemas"]["MessageInput"];
            changes: components["schemas"]["ConversationChangesInput"];
        };
        EventInput: components["schemas"]["ConversationCreatedEventInput"] | components["schemas"]["ConversationUpdatedEventInput"] | components["schemas"]["ConversationReadEventInput"] | components["schemas"]["ConversationDeletedEventInput"] | components["schemas"]["MessageCreatedEventInput"] | components["schemas"]["MessageUpdatedEventInput"];
        MacroActionsInput: {
            /**
             * @description Sends this shared canned reply
             * @example crp_01k9r1xkq4e8r8c2n3s6w5v7ab
             */
            cannedReplyId?: string;
            reply?: string;
            /**
             * @description Sends this form, after the reply
             * @example frm_01k9r1xkq4e8r8c2n3s6w5v7ab
             */
            formId?: string;
            note?: string;
            addTagIds?: string[];
            /** @description Wins over `addTagIds` */
            removeTagIds?: string[];
            /** @enum {string} */
            priority?: "low" | "normal" | "high" | "urgent";
            topicId?: string | null;
            /** @description An agent’s id, `me` for whoever applies it, null for nobody */
            assignee?: ("me" | string) | null;
            /** @enum {string} */
            status?: "open" | "pending" | "snoozed" | "resolved";
            /** @description With status `snoozed` */
            snoozeMinutes?: number;
        };
        MacroInput: {
            /** @example mac_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            name: string;
            actions: components["schemas"]["MacroActionsInput"];
            /** @description What its texts ask for before they are sent */
            prompts: string[];
            useCount: number;
            lastUsedAt: string | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            updatedAt: string;
        };
        MailInput: {
            /** @example mai_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            /** @enum {string} */
            kind: "invitation" | "password_reset" | "password_changed" | "second_factor_changed" | "provider_connected";
            recipient: string;
            /**
             * @description `kept`: there is no mail server, so it is only shown here
             * @enum {string}
             */
            status: "waiting" | "sent" | "kept" | "failed";
            /** @description What the mail server said at the last try */
            lastError: string | null;
            /** @description Only of a kept mail */
            subject: string | null;
            /** @description Only of a kept mail */
            body: string | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
        };
        ObjectFieldInput: {
            /** @description What the API calls it; it keeps its `type` for good */
            key: string;
            /** @description What agents read */
            name: string;
            /** @enum {string} */
            type: "text" | "number" | "boolean" | "date" | "choice";
            /**
             * @description For the type `choice`
             * @default []
             */
            choices?: string[];
        };
        ObjectTypeInput: {
            /** @example oty_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            name: string;
            fields: components["schemas"]["ObjectFieldInput"][];
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            updatedAt: string;
        };
        CustomObjectInput: {
            /** @example obj_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            /** @example oty_01k9r1xkq4e8r8c2n3s6w5v7ab */
            typeId: string;
            /** @description The business's own id, once for each type */
            externalId: string;
            name: string | null;
            /** @description By the keys of the fields of the type */
            values: {
                [key: string]: string | number | boolean;
            };
            /** @description Grows with every change */
            revision: number;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            updatedAt: string;
        };
        AgentIdentityInput: {
            /** @example idn_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            provider: components["schemas"]["SignInProviderChoiceInput"];
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            lastUsedAt: string | null;
        };
        PresenceInput: {
            /** @example agt_01k9r1xkq4e8r8c2n3s6w5v7ab */
            agentId: string;
            /** @enum {string} */
            state: "online" | "away" | "offline" | "unknown";
            /** @description Conversations that they have open; agents alone are told. None when it is left out */
            viewing?: {
                /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
                conversationId: string;
                isTyping: boolean;
            }[];
        };
        RuleInput: {
            /** @example rul_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            name: string;
            /** @description Rules are asked in this order; of two that say the same, the first counts */
            position: number;
            /** @description Every list that is not empty must be met */
            when: {
                /**
                 * @description Any of these words or phrases is in the subject or the message, whatever its case
                 * @default []
                 */
                words?: string[];
                /**
                 * @description Any of these is part of an address (http or https) in the message
                 * @default []
                 */
                urls?: string[];
                /**
                 * @description It came by any of these
                 * @default []
                 */
                channels?: ("web" | "api" | "email" | "telegram" | "import")[];
                /**
                 * @description It is of any of these kinds
                 * @default []
                 */
                kinds?: ("support" | "sales" | "general")[];
            };
            set: {
                /**
                 * @description When the customer chose none
                 * @default null
                 */
                topicId?: string | null;
                /** @default null */
                teamId?: string | null;
                /** @default [] */
                tagIds?: string[];
                /** @default null */
                priority?: ("low" | "normal" | "high" | "urgent") | null;
            };
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
        };
        /** @description What matched: `field.slice(start, end)` */
        HighlightInput: {
            /** @description The field of what was found, e.g. `text`, `name` or `form.answer.values.order` */
            field: string;
            start: number;
            end: number;
        };
        MessageHitInput: {
            /** @example msg_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            message: components["schemas"]["MessageInput"];
            conversation: components["schemas"]["ConversationInput"];
            highlights: components["schemas"]["HighlightInput"][];
        };
        ConversationHitInput: {
            /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            conversation: components["schemas"]["ConversationInput"];
            highlights: components["schemas"]["HighlightInput"][];
        };
        CustomerHitInput: {
            /** @example cus_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            customer: components["schemas"]["CustomerInput"];
            highlights: components["schemas"]["HighlightInput"][];
        };
        CannedReplyHitInput: {
            /** @example crp_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            cannedReply: components["schemas"]["CannedReplyInput"];
            highlights: components["schemas"]["HighlightInput"][];
        };
        SuggestionInput: {
            /** @enum {string} */
            source: "cannedReply" | "pastAnswer";
            /** @description For a canned reply as it reads here; insert it with cannedReplies.render */
            text: string;
            /** @description How far what is asked and what it is about agree, 0 to 1 */
            score: number;
            /** @description The words of the customer that are found there */
            words: string[];
            /** @description With source `cannedReply` */
            cannedReply?: {
                /** @example crp_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
                shortcut: string;
                title: string;
                prompts: string[];
            };
            /** @description With source `pastAnswer` */
            pastAnswer?: {
                /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
                conversationId: string;
                /** @description What the customer there had asked, at most 400 characters */
                question: string;
                agentName: string | null;
                /**
                 * Format: date-time
                 * @description ISO 8601, UTC
                 */
                at: string;
            };
        };
        TagInput: {
            /** @example tag_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            name: string;
            /** @enum {string} */
            color: "grey" | "red" | "orange" | "yellow" | "green" | "teal" | "blue" | "purple" | "pink";
            archivedAt: string | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
        };
        TeamInput: {
            /** @example tem_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            name: string;
            /** @description Its members */
            agentIds: string[];
            archivedAt: string | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
        };
        TopicInput: {
            /** @example tpc_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            name: string;
            /** @description Order in which topics are offered */
            position: number;
            /** @description Whose conversations about it are */
            teamId: string | null;
            archivedAt: string | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
        };
        ViewInput: {
            /** @example viw_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            name: string;
            /** @enum {string} */
            scope: "personal" | "shared";
            /** @description As in the list of conversations */
            filter: {
                status?: ("open" | "pending" | "snoozed" | "resolved")[];
                /** @description `me` is whoever looks */
                assignee?: "me" | "none" | string;
                /** @example tem_01k9r1xkq4e8r8c2n3s6w5v7ab */
                team?: string;
                /** @example tpc_01k9r1xkq4e8r8c2n3s6w5v7ab */
                topic?: string;
                /** @example tag_01k9r1xkq4e8r8c2n3s6w5v7ab */
                tag?: string;
                channel?: ("web" | "api" | "email" | "telegram" | "import")[];
                priority?: ("low" | "normal" | "high" | "urgent")[];
            };
            /** @description Each scope is in this order */
            position: number;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
        };
        Draft: {
            /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
            conversationId: string;
            /** @description Empty: sent or thrown away */
            text: string;
            /** @enum {string} */
            kind: "reply" | "note";
            /** @description Higher with every save; 0 when there never was a draft */
            version: number;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            updatedAt: string;
        };
        Attachment: {
            /** @example att_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            /** @description As its sender called it, without what could deceive a reader */
            name: string;
            /** @description The media type, by its bytes where those tell */
            type: string;
            /** @description Bytes */
            size: number;
            /**
             * @description How it may be shown; a `file` is only ever downloaded
             * @enum {string}
             */
            kind: "image" | "video" | "audio" | "file";
            /** @description Pixels, of images */
            width: number | null;
            height: number | null;
        };
        AttachmentLink: {
            /** @example att_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            /** @description As its sender called it, without what could deceive a reader */
            name: string;
            /** @description The media type, by its bytes where those tell */
            type: string;
            /** @description Bytes */
            size: number;
            /**
             * @description How it may be shown; a `file` is only ever downloaded
             * @enum {string}
             */
            kind: "image" | "video" | "audio" | "file";
            /** @description Pixels, of images */
            width: number | null;
            height: number | null;
            /** @description Serves the bytes to whoever has it, for five minutes; takes ranges */
            url: string;
            /** @description Of images: at most 480 pixels wide and high */
            thumbnailUrl: string | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            expiresAt: string;
        };
        FormField: {
            /** @constant */
            type: "string";
            /** @description What the customer reads */
            title: string;
            /** @description A hint below the field */
            description?: string;
            /** @description One of these is chosen */
            enum?: string[];
            /** @enum {string} */
            format?: "email" | "date" | "uri";
            minLength?: number;
            /** @description Above 200, clients show a field of several lines */
            maxLength?: number;
            /**
             * @description From ^ to $; characters, sets and repeats, without groups
             * @example ^[A-Z]{2}-\d{4,8}$
             */
            pattern?: string;
        } | {
            /** @enum {string} */
            type: "number" | "integer";
            /** @description What the customer reads */
            title: string;
            /** @description A hint below the field */
            description?: string;
            minimum?: number;
            maximum?: number;
        } | {
            /** @constant */
            type: "boolean";
            /** @description What the customer reads */
            title: string;
            /** @description A hint below the field */
            description?: string;
            /**
             * @description It has to be ticked: an agreement
             * @constant
             */
            const?: true;
        } | {
            /** @constant */
            type: "array";
            /** @description What the customer reads */
            title: string;
            /** @description A hint below the field */
            description?: string;
            items: {
                /** @constant */
                type: "string";
                enum: string[];
            };
            /**
             * @default true
             * @constant
             */
            uniqueItems: true;
            minItems?: number;
            maxItems?: number;
        };
        MessageForm: {
            /** @description Which form it was; that may have changed since */
            formId: string;
            /** @description What the customer reads above the form */
            title: string;
            /** @description JSON Schema (draft 2020-12), of which only what stands here is taken */
            schema: {
                /**
                 * @default object
                 * @constant
                 */
                type: "object";
                properties: {
                    [key: string]: components["schemas"]["FormField"];
                };
                /** @default [] */
                required: string[];
            };
            /**
             * @description One after the other, each with its fields in order; when there are none: one step
             * @default []
             */
            steps: {
                title?: string;
                fields: string[];
            }[];
            /**
             * @description By locale; where a word has none, that of the form itself is shown
             * @default {}
             */
            translations: {
                [key: string]: {
                    title?: string;
                    /** @description In the order of the steps */
                    steps?: string[];
                    /** @default {} */
                    fields: {
                        [key: string]: {
                            title?: string;
                            description?: string;
                            /** @description In the order of the choices */
                            options?: string[];
                        };
                    };
                };
            };
            /** @description Given once, by the customer */
            answer: {
                /** @description By the keys of the fields */
                values: {
                    [key: string]: string | number | boolean | string[];
                };
                /**
                 * Format: date-time
                 * @description ISO 8601, UTC
                 */
                at: string;
            } | null;
        };
        Form: {
            /** @example frm_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            /** @description What agents call it */
            name: string;
            /** @description What the customer reads above the form */
            title: string;
            /** @description JSON Schema (draft 2020-12), of which only what stands here is taken */
            schema: {
                /**
                 * @default object
                 * @constant
                 */
                type: "object";
                properties: {
                    [key: string]: components["schemas"]["FormField"];
                };
                /** @default [] */
                required: string[];
            };
            /**
             * @description One after the other, each with its fields in order; when there are none: one step
             * @default []
             */
            steps: {
                title?: string;
                fields: string[];
            }[];
            /**
             * @description By locale; where a word has none, that of the form itself is shown
             * @default {}
             */
            translations: {
                [key: string]: {
                    title?: string;
                    /** @description In the order of the steps */
                    steps?: string[];
                    /** @default {} */
                    fields: {
                        [key: string]: {
                            title?: string;
                            description?: string;
                            /** @description In the order of the choices */
                            options?: string[];
                        };
                    };
                };
            };
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            updatedAt: string;
        };
        FormDraft: {
            /** @description By the keys of the fields */
            values: {
                [key: string]: string | number | boolean | string[];
            };
            step: number;
            /** @description Null when nothing was saved */
            savedAt: string | null;
        };
        MessageType: {
            /** @example mty_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            /** @description What messages call it */
            key: string;
            schema: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            updatedAt: string;
        };
        Custom: {
            type: string;
            data: {
                [key: string]: unknown;
            };
        };
        Author: {
            /** @enum {string} */
            kind: "customer" | "agent" | "system";
            /** @description Id of the customer or agent; `system` otherwise */
            id: string;
            /** @description As it was when the author acted */
            name: string | null;
        };
        Activity: {
            /** @enum {string} */
            code: "resolved" | "reopened" | "snoozed" | "assigned" | "unassigned" | "returned" | "moved" | "linked" | "merged" | "closing" | "kept_open" | "rating_asked";
            /** @description Name of the agent or team that it went to */
            subject: string | null;
            /**
             * Format: date-time
             * @description For `closing`: when it resolves by itself
             */
            endsAt?: string;
        };
        Reaction: {
            emoji: string;
            by: components["schemas"]["Author"][];
        };
        Choice: {
            options: string[];
            isMultiple: boolean;
            /** @description Given once, by the customer */
            answer: {
                /** @description By their places, from 0 */
                options: number[];
                /**
                 * Format: date-time
                 * @description ISO 8601, UTC
                 */
                at: string;
            } | null;
        };
        Rating: {
            /** @description Null: in the words and the language of the client */
            question: string | null;
            /** @description 1 to 5, which is the best; null until it is given */
            score: number | null;
            comment: string;
            /** @description When it was first given */
            at: string | null;
        };
        Message: {
            /** @example msg_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
            conversationId: string;
            /** @description Position in the conversation's log, as the reader counts it */
            seq: number;
            clientId: string;
            /** @enum {string} */
            type: "text" | "activity";
            /**
             * @description `internal` is a note, which no customer ever sees
             * @enum {string}
             */
            visibility: "public" | "internal";
            text: string;
            /** @description For type `activity`: what happened */
            activity: components["schemas"]["Activity"] | null;
            author: components["schemas"]["Author"];
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            /** @description Left out where there are none */
            attachments?: components["schemas"]["Attachment"][];
            /** @description The text is a question, with these answers */
            choice?: components["schemas"]["Choice"];
            /** @description Asks with these fields */
            form?: components["schemas"]["MessageForm"];
            /** @description Of a kind of the workspace; who cannot draw it shows the text */
            custom?: components["schemas"]["Custom"];
            /** @description Asks how it went; with the answer when it is given */
            rating?: components["schemas"]["Rating"];
            /**
             * @description The message that it answers
             * @example msg_01k9r1xkq4e8r8c2n3s6w5v7ab
             */
            replyToId?: string;
            /**
             * Format: date-time
             * @description When its words last changed
             */
            editedAt?: string;
            /**
             * Format: date-time
             * @description Its author took it back: nothing of it is left but its place
             */
            unsentAt?: string;
            /** @description In the order of their first */
            reactions?: components["schemas"]["Reaction"][];
            /**
             * @description A copy that a merge brought from this conversation; it tells nothing new
             * @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab
             */
            mergedFromId?: string;
        };
        MessagePage: {
            /** @description Oldest first */
            items: components["schemas"]["Message"][];
            /** @description Whether there are more in the direction that was asked for */
            hasMore: boolean;
        };
        MessageCreated: {
            /** @example msg_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
            conversationId: string;
            /** @description Position in the conversation's log, as the reader counts it */
            seq: number;
            clientId: string;
            /** @enum {string} */
            type: "text" | "activity";
            /**
             * @description `internal` is a note, which no customer ever sees
             * @enum {string}
             */
            visibility: "public" | "internal";
            text: string;
            /** @description For type `activity`: what happened */
            activity: components["schemas"]["Activity"] | null;
            author: components["schemas"]["Author"];
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            /** @description Left out where there are none */
            attachments?: components["schemas"]["Attachment"][];
            /** @description The text is a question, with these answers */
            choice?: components["schemas"]["Choice"];
            /** @description Asks with these fields */
            form?: components["schemas"]["MessageForm"];
            /** @description Of a kind of the workspace; who cannot draw it shows the text */
            custom?: components["schemas"]["Custom"];
            /** @description Asks how it went; with the answer when it is given */
            rating?: components["schemas"]["Rating"];
            /**
             * @description The message that it answers
             * @example msg_01k9r1xkq4e8r8c2n3s6w5v7ab
             */
            replyToId?: string;
            /**
             * Format: date-time
             * @description When its words last changed
             */
            editedAt?: string;
            /**
             * Format: date-time
             * @description Its author took it back: nothing of it is left but its place
             */
            unsentAt?: string;
            /** @description In the order of their first */
            reactions?: components["schemas"]["Reaction"][];
            /**
             * @description A copy that a merge brought from this conversation; it tells nothing new
             * @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab
             */
            mergedFromId?: string;
            /** @description True when this clientId was stored before */
            duplicate: boolean;
        };
        PreChat: {
            /** @description Null: nothing is asked */
            formId: string | null;
            /** @description Asked where one of these is chosen; empty: always */
            topicIds: string[];
            /** @description Whether a conversation that a customer begins without it is refused */
            isRequired: boolean;
            /** @description The field with their name, for a profile that has none */
            nameField: string | null;
            /** @description The field with their email, for a profile that has none */
            emailField: string | null;
        };
        /** @description A form for the time before the first message */
        AskedBefore: {
            /** @example frm_01k9r1xkq4e8r8c2n3s6w5v7ab */
            formId: string;
            /** @description Asked where one of these is chosen; empty: always */
            topicIds: string[];
            /** @description Whether a conversation that a customer begins without it is refused */
            isRequired: boolean;
            /** @description The field with their name, for a profile that has none */
            nameField: string | null;
            /** @description The field with their email, for a profile that has none */
            emailField: string | null;
            /** @description What the customer reads above the form */
            title: string;
            /** @description JSON Schema (draft 2020-12), of which only what stands here is taken */
            schema: {
                /**
                 * @default object
                 * @constant
                 */
                type: "object";
                properties: {
                    [key: string]: components["schemas"]["FormField"];
                };
                /** @default [] */
                required: string[];
            };
            /**
             * @description One after the other, each with its fields in order; when there are none: one step
             * @default []
             */
            steps: {
                title?: string;
                fields: string[];
            }[];
            /**
             * @description By locale; where a word has none, that of the form itself is shown
             * @default {}
             */
            translations: {
                [key: string]: {
                    title?: string;
                    /** @description In the order of the steps */
                    steps?: string[];
                    /** @default {} */
                    fields: {
                        [key: string]: {
                            title?: string;
                            description?: string;
                            /** @description In the order of the choices */
                            options?: string[];
                        };
                    };
                };
            };
        };
        PreChatAnswer: {
            /** @example frm_01k9r1xkq4e8r8c2n3s6w5v7ab */
            formId: string;
            /** @description By the keys of the fields */
            values: {
                [key: string]: string | number | boolean | string[];
            };
        };
        /** @description RFC 9457 problem details */
        Problem: {
            /** @description A URI for the kind of problem; the same for the same `code` */
            type: string;
            title: string;
            status: number;
            /**
             * @description Stable; switch on this
             * @enum {string}
             */
            code: "validation_failed" | "malformed_body" | "weak_password" | "unauthenticated" | "token_expired" | "invalid_credentials" | "second_factor_required" | "invalid_second_factor" | "invalid_refresh_token" | "invalid_publishable_key" | "sign_in_failed" | "sign_in_refused" | "invalid_identity" | "forbidden" | "own_password_demanded" | "second_factor_demanded" | "wrong_password" | "wrong_code" | "origin_not_allowed" | "secret_key_in_browser" | "customer_blocked" | "sign_up_closed" | "not_found" | "client_id_reused" | "already_claimed" | "colleague_answered" | "draft_changed" | "internal_conversation" | "not_waiting" | "other_customer" | "limit_reached" | "already_answered" | "too_late" | "upload_incomplete" | "upload_moved_on" | "storage_full" | "idempotency_key_reused" | "idempotency_in_progress" | "provider_unreachable" | "email_taken" | "already_invited" | "second_factor_on" | "name_taken" | "shortcut_taken" | "in_use" | "reply_incomplete" | "external_id_taken" | "merge_not_undoable" | "last_owner" | "link_over" | "cursor_expired" | "payload_too_large" | "unsupported_media_type" | "pre_chat_required" | "rate_limited" | "internal" | "overloaded" | "database_unavailable" | "storage_unavailable" | "search_unavailable" | "search_behind";
            detail?: string;
            requestId?: string;
            /** @description For `validation_failed`: each field that is wrong */
            errors?: {
                /** @description JSON pointer */
                field: string;
                message: string;
            }[];
            /** @description For `already_claimed`: who has it */
            holder?: components["schemas"]["Author"];
            /** @description For `colleague_answered`: the colleague's newest answer; show it, then send again */
            answer?: components["schemas"]["Message"];
            /** @description For `draft_changed`: what is stored */
            draft?: components["schemas"]["Draft"];
            /** @description For `pre_chat_required`: the form; fill it in, then begin again */
            preChat?: components["schemas"]["AskedBefore"];
            /** @description Seconds to wait before another try */
            retryAfter?: number;
        };
        CustomRoleSummary: {
            /** @example rol_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            name: string;
            /** @description What they may do beside reading, which everybody may */
            permissions: ("conversation.create" | "conversation.update" | "conversation.resolve" | "conversation.reopen" | "conversation.assign" | "conversation.claim" | "conversation.close" | "conversation.archive" | "conversation.link" | "conversation.merge" | "conversation.delete" | "message.create" | "message.change" | "message.react" | "note.create" | "draft.use" | "attachment.upload" | "typing.send" | "customer.write" | "customer.merge" | "customer.block" | "customer.export" | "customer.erase" | "customerEvent.create" | "contextEndpoint.manage" | "object.write" | "objectType.manage" | "topic.manage" | "tag.manage" | "team.manage" | "rule.manage" | "trigger.manage" | "sharing.manage" | "urgency.judge" | "urgency.manage" | "cannedReply.use" | "cannedReply.write" | "cannedReply.manageShared" | "macro.apply" | "macro.manage" | "view.manageShared" | "form.manage" | "messageType.manage" | "csat.ask" | "csat.manage" | "csat.report" | "workspace.manage" | "agent.manage" | "auditLog.read" | "invitation.read" | "invitation.manage" | "publishableKey.manage" | "identityKey.manage" | "apiKey.manage" | "import.read" | "import.create" | "role.manage" | "testData.delete")[];
        };
        CustomRole: {
            /** @example rol_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            name: string;
            /** @description What they may do beside reading, which everybody may */
            permissions: ("conversation.create" | "conversation.update" | "conversation.resolve" | "conversation.reopen" | "conversation.assign" | "conversation.claim" | "conversation.close" | "conversation.archive" | "conversation.link" | "conversation.merge" | "conversation.delete" | "message.create" | "message.change" | "message.react" | "note.create" | "draft.use" | "attachment.upload" | "typing.send" | "customer.write" | "customer.merge" | "customer.block" | "customer.export" | "customer.erase" | "customerEvent.create" | "contextEndpoint.manage" | "object.write" | "objectType.manage" | "topic.manage" | "tag.manage" | "team.manage" | "rule.manage" | "trigger.manage" | "sharing.manage" | "urgency.judge" | "urgency.manage" | "cannedReply.use" | "cannedReply.write" | "cannedReply.manageShared" | "macro.apply" | "macro.manage" | "view.manageShared" | "form.manage" | "messageType.manage" | "csat.ask" | "csat.manage" | "csat.report" | "workspace.manage" | "agent.manage" | "auditLog.read" | "invitation.read" | "invitation.manage" | "publishableKey.manage" | "identityKey.manage" | "apiKey.manage" | "import.read" | "import.create" | "role.manage" | "testData.delete")[];
            /** @description How many have it */
            agentCount: number;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
        };
        CustomRolePage: {
            items: components["schemas"]["CustomRole"][];
            /** @description Null on the last page */
            nextCursor: string | null;
        };
        /** @description What customers and colleagues see of an agent */
        AgentSummary: {
            /** @example agt_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            name: string;
            title: string | null;
            /** @description Left out where there is none. A square WebP of 96 pixels, with `?large` of 256; another photo has another address */
            photoUrl?: string;
        };
        Agent: {
            /** @example agt_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            name: string;
            title: string | null;
            /** @description Left out where there is none. A square WebP of 96 pixels, with `?large` of 256; another photo has another address */
            photoUrl?: string;
            email: string;
            /**
             * @description `viewer` for who has a custom role
             * @enum {string}
             */
            role: "owner" | "admin" | "senior" | "agent" | "viewer";
            customRole: components["schemas"]["CustomRoleSummary"] | null;
            /** @enum {string} */
            status: "active" | "deactivated";
            /** @description For colleagues alone */
            phone: string | null;
            /** @description For colleagues alone */
            hiredOn: string | null;
            /** @description How many open conversations they may have before they are given no more */
            capacity: number;
            lastSeenAt: string | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
        };
        AgentPage: {
            items: components["schemas"]["Agent"][];
            /** @description Null on the last page */
            nextCursor: string | null;
        };
        ApiKey: {
            /** @example key_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            name: string;
            /** @description The last four characters, to recognise it by */
            ending: string;
            /** @description What the key may do, and nothing else */
            scopes: ("workspace.read" | "event.follow" | "feed.follow" | "conversation.read" | "conversation.create" | "conversation.update" | "conversation.resolve" | "conversation.reopen" | "conversation.archive" | "message.create" | "messageType.read" | "messageType.manage" | "note.create" | "attachment.read" | "attachment.upload" | "customer.read" | "customer.write" | "customerEvent.create" | "object.read" | "object.write" | "objectType.manage" | "topic.read" | "topic.manage" | "tag.read" | "tag.manage" | "team.read" | "rule.read" | "rule.manage" | "agent.read" | "auditLog.read" | "testData.delete")[];
            /** @description Requests a minute; null: as many as everybody */
            rateLimit: number | null;
            madeBy: {
                /** @example agt_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
                name: string;
            };
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            /** @description Null: it does not */
            expiresAt: string | null;
            /** @description To the minute */
            lastUsedAt: string | null;
        };
        NewApiKey: {
            /** @example key_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            name: string;
            /** @description The last four characters, to recognise it by */
            ending: string;
            /** @description What the key may do, and nothing else */
            scopes: ("workspace.read" | "event.follow" | "feed.follow" | "conversation.read" | "conversation.create" | "conversation.update" | "conversation.resolve" | "conversation.reopen" | "conversation.archive" | "message.create" | "messageType.read" | "messageType.manage" | "note.create" | "attachment.read" | "attachment.upload" | "customer.read" | "customer.write" | "customerEvent.create" | "object.read" | "object.write" | "objectType.manage" | "topic.read" | "topic.manage" | "tag.read" | "tag.manage" | "team.read" | "rule.read" | "rule.manage" | "agent.read" | "auditLog.read" | "testData.delete")[];
            /** @description Requests a minute; null: as many as everybody */
            rateLimit: number | null;
            madeBy: {
                /** @example agt_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
                name: string;
            };
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            /** @description Null: it does not */
            expiresAt: string | null;
            /** @description To the minute */
            lastUsedAt: string | null;
            /** @description Shown this once */
            key: string;
        };
        ApiKeyPage: {
            items: components["schemas"]["ApiKey"][];
            /** @description Null on the last page */
            nextCursor: string | null;
        };
        CannedReply: {
            /** @example crp_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            /**
             * @description `shared`: the whole workspace has it, seniors change it. `team`: the members of a team have it, seniors among them change it. `personal`: only its owner
             * @enum {string}
             */
            scope: "shared" | "team" | "personal";
            /** @description For scope `team`: whose it is */
            teamId: string | null;
            shortcut: string;
            title: string;
            body: string;
            translations: {
                [key: string]: string;
            };
            /** @description Files that are sent along, in this order */
            attachments: components["schemas"]["Attachment"][];
            /** @description What is asked for before use, e.g. `order_number` */
            prompts: string[];
            useCount: number;
            lastUsedAt: string | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            updatedAt: string;
        };
        CannedReplyPage: {
            items: components["schemas"]["CannedReply"][];
            /** @description Null on the last page */
            nextCursor: string | null;
        };
        RenderedReply: {
            text: string;
            /** @description Whose values these are; null for an invented customer */
            conversationId: string | null;
            /** @description The translation that was taken; null for `body` */
            locale: string | null;
            /** @description Variables that the text shows in brackets, for want of a value and a fallback */
            missing: string[];
            /** @description The files of the reply; with `isInserted` uploads of yours, for one message */
            attachments: components["schemas"]["Attachment"][];
        };
        /** @description What an import takes, all of one scope: texts, without files */
        CannedReplyExport: {
            items: {
                shortcut: string;
                title: string;
                body: string;
                translations: {
                    [key: string]: string;
                };
            }[];
        };
        CannedReplyImported: {
            created: number;
            updated: number;
            unchanged: number;
        };
        WidgetSettings: {
            /**
             * @description CSS colour of the launcher and of own messages
             * @default #2f5bea
             */
            accent: string;
            /** @default How can we help? */
            title: string;
            /** @default Ask us anything, at any time. */
            greeting: string;
            /**
             * @default right
             * @enum {string}
             */
            position: "left" | "right";
        };
        /** @description How a conversation is ended with a last message */
        Closing: {
            /**
             * @description What the last message says, unless the agent changes it. Liquid, with the variables of canned replies
             * @default I am closing this conversation for now. If there is anything else, just write here.
             */
            text: string;
            /** @default 10 */
            minutes: number;
        };
        WorkspaceSummary: {
            /** @example wsp_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            name: string;
            /** @description Whether it holds test data; its keys are `pk_test_` and `sk_test_` */
            isTest: boolean;
        };
        Workspace: {
            /** @example wsp_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            name: string;
            /** @description Whether it holds test data; its keys are `pk_test_` and `sk_test_` */
            isTest: boolean;
            slug: string;
            /** @description An IANA name; the business hours are on its clock */
            timeZone: string;
            closing: components["schemas"]["Closing"];
            widget: components["schemas"]["WidgetSettings"];
            publishableKeys: {
                key: string;
                /** @description Empty: every origin */
                origins: string[];
            }[];
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
        };
        /** @description A device that is signed in */
        SignedIn: {
            /** @example ses_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            /** @description `Firefox on Windows` */
            device: string;
            /** @description Whether it is the one that asks */
            isCurrent: boolean;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description To a quarter of an hour
             */
            lastUsedAt: string;
        };
        SignedInList: {
            items: components["schemas"]["SignedIn"][];
        };
        SecondFactor: {
            isOn: boolean;
            recoveryCodesLeft: number;
        };
        SecondFactorEnrolment: {
            /** @description For a QR code: otpauth://… */
            url: string;
            /** @description The same, to type in */
            setupKey: string;
        };
        RecoveryCodes: {
            /** @description Each is good once; shown here and never again */
            recoveryCodes: string[];
        };
        AuditEntry: {
            /** @example aud_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            agent: {
                /** @example agt_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
                /** @description As it was then */
                name: string;
            };
            /** @description The secret key that it was done with; `agent` is who made the key */
            key: {
                /** @example key_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
                name: string;
            } | null;
            /** @description The operation, e.g. `agents.update` */
            action: string;
            /** @description What it was done to */
            targetId: string | null;
            /** @description The HTTP status of the answer; null while it runs, or when the server fell */
            status: number | null;
            /** @description The network address of the caller */
            address: string;
            /** @description What was asked for; secrets are left out and long texts are cut */
            details: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
        };
        AuditPage: {
            items: components["schemas"]["AuditEntry"][];
            /** @description Null on the last page */
            nextCursor: string | null;
        };
        /** @description At most 10000 entries, the newest first */
        AuditExport: {
            items: components["schemas"]["AuditEntry"][];
            /** @description False: there are older ones; ask again with an earlier `to` */
            isWhole: boolean;
        };
        AgentSession: {
            /** @description Access token, valid until `expiresAt` */
            token: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            expiresAt: string;
            /** @description Good for one use */
            refreshToken: string;
            agent: components["schemas"]["Agent"];
            workspace: components["schemas"]["WorkspaceSummary"];
        };
        Me: {
            agent: components["schemas"]["Agent"];
            workspace: components["schemas"]["WorkspaceSummary"];
            /** @description Whether somebody else knows your password, who printed or gave it; until it is changed everything else is `own_password_demanded` */
            mustReplaceCredentials: boolean;
            /** @description When you must have switched on a second factor, which your workspace demands; after it everything else is `second_factor_demanded`. Null: nothing is missing */
            secondFactorDueAt: string | null;
        };
        OpenPeriod: {
            /** @description Of the time zone of the workspace, such as `09:00` */
            from: string;
            to: string | "24:00";
        };
        OpenWeek: {
            /** @description None: closed */
            monday: components["schemas"]["OpenPeriod"][];
            /** @description None: closed */
            tuesday: components["schemas"]["OpenPeriod"][];
            /** @description None: closed */
            wednesday: components["schemas"]["OpenPeriod"][];
            /** @description None: closed */
            thursday: components["schemas"]["OpenPeriod"][];
            /** @description None: closed */
            friday: components["schemas"]["OpenPeriod"][];
            /** @description None: closed */
            saturday: components["schemas"]["OpenPeriod"][];
            /** @description None: closed */
            sunday: components["schemas"]["OpenPeriod"][];
        };
        OpenException: {
            /** Format: date */
            date: string;
            /**
             * @description Null: that day alone
             * @default null
             */
            lastDate: string | null;
            /** @description Such as `New Year` */
            name: string;
            /** @description None: closed */
            periods: components["schemas"]["OpenPeriod"][];
            /**
             * @description On the same days of every year
             * @default false
             */
            isYearly: boolean;
        };
        /** @description Whether somebody answers now, and how soon */
        Availability: {
            isOpen: boolean;
            /** @description When `isOpen` turns into the other; null: not in the next year */
            changesAt: string | null;
            /** @description Three of four first replies of late came within this, of the time that it was open; rounded up. Null: too few to say */
            replyMinutes: number | null;
            /** @description By when what is written now is usually answered, where that is later than after `replyMinutes`: it is closed, or will be before */
            answerBy: string | null;
        };
        BusinessHours: {
            /**
             * @description False: open at any time
             * @default false
             */
            isOn: boolean;
            /**
             * @default {
             *       "monday": [
             *         {
             *           "from": "09:00",
             *           "to": "17:00"
             *         }
             *       ],
             *       "tuesday": [
             *         {
             *           "from": "09:00",
             *           "to": "17:00"
             *         }
             *       ],
             *       "wednesday": [
             *         {
             *           "from": "09:00",
             *           "to": "17:00"
             *         }
             *       ],
             *       "thursday": [
             *         {
             *           "from": "09:00",
             *           "to": "17:00"
             *         }
             *       ],
             *       "friday": [
             *         {
             *           "from": "09:00",
             *           "to": "17:00"
             *         }
             *       ],
             *       "saturday": [],
             *       "sunday": []
             *     }
             */
            week: components["schemas"]["OpenWeek"];
            /**
             * @description Days that are different. What is of one year goes before what is of every year
             * @default []
             */
            exceptions: components["schemas"]["OpenException"][];
            /** @description Of the workspace */
            timeZone: string;
            availability: components["schemas"]["Availability"];
        };
        CsatSettings: {
            /** @default false */
            isOn: boolean;
            /**
             * @description From resolving to the question
             * @default 5
             */
            delayMinutes: number;
            /**
             * @description In your words; null leaves it to clients, in the language of the customer
             * @default null
             */
            question: string | null;
        };
        RatingList: {
            /** @description The newest first, at most 20 */
            items: {
                /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
                conversationId: string;
                /** @description Of the question, as agents count */
                seq: number;
                /** @description Who had the conversation */
                agent: components["schemas"]["AgentSummary"] | null;
                /** @description 1 to 5, which is the best; null until it is given */
                score: number | null;
                comment: string;
                /** @description When it was first given */
                at: string | null;
            }[];
        };
        CsatSummary: {
            asked: number;
            answered: number;
            /** @description Null when nobody answered */
            average: number | null;
            /** @description How many gave 1, 2, 3, 4 and 5 */
            distribution: number[];
            groups: {
                /** @description Id of the agent or topic, or the day */
                key: string | null;
                name: string | null;
                asked: number;
                answered: number;
                /** @description Null when nobody answered */
                average: number | null;
            }[];
        };
        CustomerEvent: {
            /** @example cev_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            /** @enum {string} */
            type: "page" | "custom";
            /** @description Of a custom event */
            name: string | null;
            url: string | null;
            /** @description Of the page */
            title: string | null;
            properties: {
                [key: string]: string | number | boolean | null;
            };
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            occurredAt: string;
        };
        CustomerEventsCreated: {
            stored: number;
            /** @description Events whose `clientId` was stored before */
            duplicates: number;
        };
        CustomerEventPage: {
            items: components["schemas"]["CustomerEvent"][];
            /** @description Null on the last page */
            nextCursor: string | null;
        };
        CustomerSummary: {
            /** @example cus_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            externalId: string | null;
            name: string | null;
            email: string | null;
        };
        Customer: {
            /** @example cus_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            externalId: string | null;
            name: string | null;
            email: string | null;
            phone: string | null;
            locale: string | null;
            timeZone: string | null;
            company: string | null;
            plan: string | null;
            attributes: {
                [key: string]: string | number | boolean | null;
            };
            /** @description Since when what they send is refused */
            blockedAt: string | null;
            /** @description Grows with every change of the profile, the notes and the timeline */
            revision: number;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            firstSeenAt: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            lastSeenAt: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            updatedAt: string;
        };
        CustomerPage: {
            items: components["schemas"]["Customer"][];
            /** @description Null on the last page */
            nextCursor: string | null;
        };
        UrgencyFactor: {
            /** @description What was found; by now one of: safety, health, account_misuse, money_missing, money_taken, locked_out, outage, broken, late_delivery, declined, refund, unknown_charge, complaint, distress, anger, threat, urgent_words, deadline, amount, vulnerable, loud, question, report, wording, chasing, repeats, waiting, unanswered, earlier, plan, priority, topic, keyword, thanks, resolved, no_rush, idea, small_talk, far_off */
            code: string;
            /** @description What it adds to the score, or takes off it */
            points: number;
            /** @description The customer's own words, at most 100 characters */
            evidence: string;
        };
        Urgency: {
            score: number;
            /**
             * Format: date-time
             * @description Since when the customer waits, plus the time that this earns
             */
            respondBy: string;
            /** @description The heaviest first */
            factors: components["schemas"]["UrgencyFactor"][];
        };
        UrgencySettings: {
            /**
             * @description Factor → what its points are multiplied with; 0 leaves it out, 1 where nothing is said
             * @default {}
             */
            weights: {
                [key: string]: number;
            };
            /**
             * @description Words of the business's own
             * @default []
             */
            keywords: {
                phrase: string;
                points: number;
            }[];
            /** @default [] */
            topics: {
                /** @example tpc_01k9r1xkq4e8r8c2n3s6w5v7ab */
                topicId: string;
                points: number;
            }[];
            /**
             * @description By the plan of the customer
             * @default []
             */
            plans: {
                plan: string;
                points: number;
            }[];
            /**
             * @description Seconds until an answer
             * @default {
             *       "can_wait": 86400,
             *       "normal": 14400,
             *       "soon": 3600,
             *       "now": 600
             *     }
             */
            targets: {
                can_wait: number;
                normal: number;
                soon: number;
                now: number;
            };
        };
        UrgencyPreviewed: {
            /** @description In the order that is tried; at most 200 */
            items: {
                /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
                conversationId: string;
                customer: components["schemas"]["CustomerSummary"];
                /** @description What they wrote last, at most 200 characters */
                text: string;
                /**
                 * Format: date-time
                 * @description ISO 8601, UTC
                 */
                waitingSince: string;
                /** @description With the settings as they are */
                before: {
                    /** @description By the time until an answer, the shortest is 1 */
                    place: number;
                    score: number;
                    /** @enum {string} */
                    level: "can_wait" | "normal" | "soon" | "now";
                    /**
                     * Format: date-time
                     * @description ISO 8601, UTC
                     */
                    respondBy: string;
                    factors: components["schemas"]["UrgencyFactor"][];
                };
                /** @description With those that are tried */
                after: {
                    /** @description By the time until an answer, the shortest is 1 */
                    place: number;
                    score: number;
                    /** @enum {string} */
                    level: "can_wait" | "normal" | "soon" | "now";
                    /**
                     * Format: date-time
                     * @description ISO 8601, UTC
                     */
                    respondBy: string;
                    factors: components["schemas"]["UrgencyFactor"][];
                };
            }[];
            /** @description How many were compared; the newest 500 at most */
            conversations: number;
            /** @description How many of those change their level */
            moved: number;
        };
        UrgencySuggestions: {
            /** @description Those judged most clearly first */
            items: {
                code: string;
                /** @description How often it stood in what was judged too high */
                tooHigh: number;
                tooLow: number;
                /** @description As it is */
                weight: number;
                proposedWeight: number;
            }[];
            /** @description Verdicts of the last 90 days */
            judged: number;
        };
        ReadPosition: {
            reader: {
                /** @enum {string} */
                kind: "customer" | "agent" | "system";
                /** @description Id of the customer or agent; `system` otherwise */
                id: string;
            };
            /** @description Everything up to this seq was read */
            seq: number;
            /** @description Everything up to this seq is on a device of the reader; never below `seq` */
            deliveredSeq: number;
            /**
             * Format: date-time
             * @description When either last moved
             */
            at: string;
        };
        /** @description The newest message that the customer can see too */
        LastMessage: {
            /** @example msg_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            seq: number;
            /** @description At most 200 characters */
            text: string;
            author: components["schemas"]["Author"];
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
        };
        Mention: {
            /** @example agt_01k9r1xkq4e8r8c2n3s6w5v7ab */
            agentId: string;
            /** @description Of the newest note that mentions them, or of the edit with which it did */
            seq: number;
        };
        Conversation: {
            /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            /** @enum {string} */
            kind: "support" | "sales" | "general";
            /** @enum {string} */
            channel: "web" | "api" | "email" | "telegram" | "import";
            subject: string | null;
            /** @enum {string} */
            status: "open" | "pending" | "snoozed" | "resolved";
            /** @enum {string} */
            priority: "low" | "normal" | "high" | "urgent";
            snoozedUntil: string | null;
            /** @description When it resolves by itself; null once somebody writes before that */
            closesAt: string | null;
            topicId: string | null;
            tagIds: string[];
            customer: components["schemas"]["CustomerSummary"];
            assignee: components["schemas"]["AgentSummary"] | null;
            /** @description When the assignee took it: it goes back to the queue when they leave. Null: it was given to them */
            claimedAt: string | null;
            teamId: string | null;
            /** @description Between agents; the customer knows nothing of it */
            isInternal: boolean;
            /** @description Conversations that have to do with it */
            linkedIds: string[];
            /** @description What it is about: things of the business */
            objectIds: string[];
            /** @description Agents whom colleagues named in a note, with `@` and their name */
            mentions: components["schemas"]["Mention"][];
            /** @description Out of the lists since then */
            archivedAt: string | null;
            /** @description The last position of this conversation's log, as the reader counts it */
            seq: number;
            lastMessage: components["schemas"]["LastMessage"] | null;
            /** @description Since when the customer waits for an answer */
            waitingSince: string | null;
            /** @description How soon to answer and why; null when nobody waits, or for the moment until it is scored */
            urgency: components["schemas"]["Urgency"] | null;
            reads: components["schemas"]["ReadPosition"][];
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
        };
        ConversationCreated: {
            conversation: components["schemas"]["Conversation"];
            message: components["schemas"]["Message"];
            duplicate: boolean;
        };
        InvolvedAgents: {
            items: components["schemas"]["AgentSummary"][];
        };
        ConversationPage: {
            items: components["schemas"]["Conversation"][];
            /** @description Null on the last page */
            nextCursor: string | null;
        };
        NextConversation: {
            /** @description Null: nobody waits for you */
            conversation: components["schemas"]["Conversation"] | null;
        };
        BulkResult: {
            /** @description One for each id, in the same order */
            results: {
                /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
                conversation: components["schemas"]["Conversation"] | null;
                /** @description Why this one was left as it is */
                problem: components["schemas"]["Problem"] | null;
            }[];
        };
        SharingSettings: {
            /**
             * @description Whether those who wait are given to agents who are online and have room
             * @default false
             */
            autoAssign: boolean;
            /**
             * @description For how long an agent may be away before those who wait for them are put back
             * @default 5
             */
            leaseMinutes: number;
        };
        ContextCard: {
            title: string;
            /** @default null */
            subtitle: string | null;
            /** @default null */
            url: string | null;
            /** @default null */
            status: {
                text: string;
                /**
                 * @default neutral
                 * @enum {string}
                 */
                tone: "neutral" | "good" | "warn" | "bad";
            } | null;
            /** @default [] */
            fields: {
                label: string;
                value: string | number | boolean;
                /** @default null */
                url: string | null;
            }[];
        };
        ContextCards: {
            /**
             * @description `none`: no endpoint is registered
             * @enum {string}
             */
            status: "none" | "ready" | "failed";
            cards: components["schemas"]["ContextCard"][];
            /** @description Why it failed */
            problem: {
                /** @enum {string} */
                code: "refused_address" | "unreachable" | "timeout" | "too_large" | "bad_status" | "bad_answer";
                detail: string;
            } | null;
            fetchedAt: string | null;
        };
        ContextEndpoint: {
            url: string;
            /** @description Only when it is new: keep it, it is not shown again */
            signingKey: string | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            updatedAt: string;
        };
        CustomerDevice: {
            /** @description The site on which it came in; null outside of browsers */
            origin: string | null;
            /** @description Whether the business has signed who this is */
            isProven: boolean;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description To within the time after which a session is renewed
             */
            lastUsedAt: string;
        };
        /** @description At most 50, the last used first; those that signed out are gone */
        CustomerDevices: {
            items: components["schemas"]["CustomerDevice"][];
        };
        CustomerMerge: {
            /** @description Null for a preview */
            id: string | null;
            /** @description Who is gone afterwards */
            source: components["schemas"]["CustomerSummary"];
            /** @description Who stays, as they are after it */
            customer: components["schemas"]["Customer"];
            /** @description How much of the source changes its owner */
            moved: {
                conversations: number;
                notes: number;
                events: number;
                devices: number;
            };
            /** @description What the source knew differently; back when the merge is undone */
            dropped: {
                field: string;
                value: string | number | boolean | null;
            }[];
            /** @description Null for a preview, and when it is undone */
            undoableUntil: string | null;
            createdAt: string | null;
        };
        CustomerMergePage: {
            items: components["schemas"]["CustomerMerge"][];
            /** @description Null on the last page */
            nextCursor: string | null;
        };
        CustomerNote: {
            /** @example cnt_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            /** @example cus_01k9r1xkq4e8r8c2n3s6w5v7ab */
            customerId: string;
            text: string;
            author: {
                /** @example agt_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
                name: string;
            };
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            updatedAt: string;
        };
        CustomerNotePage: {
            items: components["schemas"]["CustomerNote"][];
            /** @description Null on the last page */
            nextCursor: string | null;
        };
        IdentityKey: {
            /**
             * @description The `kid` in the header of a token
             * @example idk_01k9r1xkq4e8r8c2n3s6w5v7ab
             */
            id: string;
            name: string;
            /**
             * @description What signs the tokens; `HMAC` signs none and takes hashes of external ids
             * @enum {string}
             */
            algorithm: "HS256" | "RS256" | "ES256" | "EdDSA" | "HMAC";
            /** @description PEM; null for a secret */
            publicKey: string | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            /** @description To the hour */
            lastUsedAt: string | null;
        };
        NewIdentityKey: {
            /**
             * @description The `kid` in the header of a token
             * @example idk_01k9r1xkq4e8r8c2n3s6w5v7ab
             */
            id: string;
            name: string;
            /**
             * @description What signs the tokens; `HMAC` signs none and takes hashes of external ids
             * @enum {string}
             */
            algorithm: "HS256" | "RS256" | "ES256" | "EdDSA" | "HMAC";
            /** @description PEM; null for a secret */
            publicKey: string | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            /** @description To the hour */
            lastUsedAt: string | null;
            /** @description Shown this once; null for a public key */
            secret: string | null;
        };
        IdentityKeyPage: {
            items: components["schemas"]["IdentityKey"][];
            /** @description Null on the last page */
            nextCursor: string | null;
        };
        IdentityProof: {
            /** @description A JWT that the business has signed */
            token: string;
        } | {
            externalId: string;
            /** @description HMAC-SHA256 of the external id */
            hash: string;
        };
        WidgetTrigger: {
            /** @example trg_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            /** @description On which pages; null: on all */
            page: string | null;
            /** @description So long the page has been looked at */
            seconds: number;
            /** @description Once the page has told of this event with `track()` */
            event: string | null;
            /**
             * @description Dismissed or clicked, it is not shown again during this visit, or in this browser
             * @enum {string}
             */
            frequency: "visit" | "once";
            /** @description From whom it is; null: the workspace */
            senderName: string | null;
            text: string;
        };
        Trigger: {
            /** @example trg_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            /** @description On which pages; null: on all */
            page: string | null;
            /** @description So long the page has been looked at */
            seconds: number;
            /** @description Once the page has told of this event with `track()` */
            event: string | null;
            /**
             * @description Dismissed or clicked, it is not shown again during this visit, or in this browser
             * @enum {string}
             */
            frequency: "visit" | "once";
            /** @description From whom it is; null: the workspace */
            senderName: string | null;
            text: string;
            name: string;
            /** @description The first in this order is shown when the conditions of two are met */
            position: number;
            isOn: boolean;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
        };
        TriggerPage: {
            items: components["schemas"]["Trigger"][];
            /** @description Null on the last page */
            nextCursor: string | null;
        };
        WidgetConfiguration: {
            workspace: {
                name: string;
            };
            widget: components["schemas"]["WidgetSettings"];
            topics: {
                /** @example tpc_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
                name: string;
            }[];
            availability: components["schemas"]["Availability"];
            /** @description Those that are on, in their order */
            triggers: components["schemas"]["WidgetTrigger"][];
        };
        CustomerSession: {
            /** @description Access token, valid until `expiresAt` */
            token: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            expiresAt: string;
            /** @description Keeps this visitor the same person on this device */
            refreshToken: string;
            /** @description Null until the first message */
            customer: components["schemas"]["CustomerSummary"] | null;
            /** @description When it must be proven again who this is; null for a visitor */
            identifiedUntil: string | null;
            workspace: components["schemas"]["WorkspaceSummary"];
            settings: {
                widget: components["schemas"]["WidgetSettings"];
                topics: {
                    /** @example tpc_01k9r1xkq4e8r8c2n3s6w5v7ab */
                    id: string;
                    name: string;
                }[];
                availability: components["schemas"]["Availability"];
                /** @description To fill in before the first message of a conversation; null: nothing */
                preChat: components["schemas"]["AskedBefore"] | null;
            };
        };
        /** @description Also those that have gone within the last day */
        DraftPage: {
            items: components["schemas"]["Draft"][];
            /** @description Null on the last page */
            nextCursor: string | null;
        };
        FormPage: {
            items: components["schemas"]["Form"][];
            /** @description Null on the last page */
            nextCursor: string | null;
        };
        ImportSkip: {
            /** @description Line of the file where the row begins, the header being line 1 */
            line: number;
            /** @enum {string} */
            code: "empty_text" | "missing_customer" | "bad_customer" | "missing_time" | "bad_time" | "text_too_long" | "bad_author" | "wrong_column_count" | "unclosed_quote" | "row_too_long" | "invalid_text" | "conversation_deleted";
            reason: string;
            /** @description The first 200 characters of the row */
            excerpt: string;
        };
        ImportSummary: {
            /** @example imp_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            filename: string | null;
            /**
             * @description `receiving` while the file is read, `running` while its rows become messages
             * @enum {string}
             */
            status: "receiving" | "running" | "completed" | "failed";
            /** @description Why it failed */
            error: string | null;
            /** @description Rows found in the file, without the header and blank lines */
            rowsRead: number;
            /** @description Rows dealt with so far: imported, duplicate or skipped */
            rowsDone: number;
            rowsImported: number;
            /** @description Rows that an earlier import had brought already */
            rowsDuplicate: number;
            rowsSkipped: number;
            customersCreated: number;
            conversationsCreated: number;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            finishedAt: string | null;
        };
        Import: {
            /** @example imp_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            filename: string | null;
            /**
             * @description `receiving` while the file is read, `running` while its rows become messages
             * @enum {string}
             */
            status: "receiving" | "running" | "completed" | "failed";
            /** @description Why it failed */
            error: string | null;
            /** @description Rows found in the file, without the header and blank lines */
            rowsRead: number;
            /** @description Rows dealt with so far: imported, duplicate or skipped */
            rowsDone: number;
            rowsImported: number;
            /** @description Rows that an earlier import had brought already */
            rowsDuplicate: number;
            rowsSkipped: number;
            customersCreated: number;
            conversationsCreated: number;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            finishedAt: string | null;
            /** @description The column that was taken for each purpose; null until the header was read */
            columns: {
                [key: string]: string;
            } | null;
            /** @description How dates such as 05/04/2024 were read; null when there were none */
            dateOrder: ("dmy" | "mdy") | null;
            /** @description Rows skipped, by code */
            skipCounts: {
                [key: string]: number;
            };
            /** @description At most 1,000 of the rows skipped, in line order */
            skips: components["schemas"]["ImportSkip"][];
        };
        ImportPage: {
            items: components["schemas"]["ImportSummary"][];
            /** @description Null on the last page */
            nextCursor: string | null;
        };
        SignInProvider: {
            /** @example sip_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            name: string;
            issuer: string;
            clientId: string;
            /** @description Verified mail addresses of these may join. Empty: whoever the provider signs in may join */
            domains: string[];
            /** @description What somebody becomes who joins by signing in; null: nobody joins without an invitation */
            joinRole: ("senior" | "agent" | "viewer") | null;
            /** @description Whether anybody signs in with it */
            isEnabled: boolean;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
        };
        SignInProviderPage: {
            items: components["schemas"]["SignInProvider"][];
            /** @description Null on the last page */
            nextCursor: string | null;
        };
        SignInProviderCheck: {
            isReady: boolean;
            /** @description What is wrong */
            detail: string | null;
            /** @description Register this address with the provider */
            redirectUri: string;
        };
        SignInProviderChoice: {
            /** @example sip_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            name: string;
        };
        Invitation: {
            /** @example inv_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            email: string;
            /**
             * @description `viewer` for a custom role
             * @enum {string}
             */
            role: "owner" | "admin" | "senior" | "agent" | "viewer";
            customRole: components["schemas"]["CustomRoleSummary"] | null;
            invitedBy: components["schemas"]["AgentSummary"];
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            expiresAt: string;
        };
        InvitationPage: {
            items: components["schemas"]["Invitation"][];
            /** @description Null on the last page */
            nextCursor: string | null;
        };
        OpenInvitation: {
            email: string;
            /** @enum {string} */
            role: "owner" | "admin" | "senior" | "agent" | "viewer";
            /** @description A name */
            customRole: string | null;
            workspaceName: string;
            /** @description A name */
            invitedBy: string;
            /** @description Accept with one of these, or with a password */
            providers: components["schemas"]["SignInProviderChoice"][];
        };
        Linked: {
            conversation: components["schemas"]["Conversation"];
            /** @description The one that began with the report */
            report: components["schemas"]["Conversation"] | null;
        };
        ConversationChanges: {
            /** @enum {string} */
            kind?: "support" | "sales" | "general";
            subject?: string | null;
            /** @enum {string} */
            status?: "open" | "pending" | "snoozed" | "resolved";
            /** @enum {string} */
            priority?: "low" | "normal" | "high" | "urgent";
            snoozedUntil?: string | null;
            /** @description When it resolves by itself; null once somebody writes before that */
            closesAt?: string | null;
            topicId?: string | null;
            tagIds?: string[];
            customer?: components["schemas"]["CustomerSummary"];
            assignee?: components["schemas"]["AgentSummary"] | null;
            /** @description When the assignee took it: it goes back to the queue when they leave. Null: it was given to them */
            claimedAt?: string | null;
            teamId?: string | null;
            /** @description Conversations that have to do with it */
            linkedIds?: string[];
            /** @description What it is about: things of the business */
            objectIds?: string[];
            /** @description Agents whom colleagues named in a note, with `@` and their name */
            mentions?: components["schemas"]["Mention"][];
            /** @description Out of the lists since then */
            archivedAt?: string | null;
            /** @description Since when the customer waits for an answer */
            waitingSince?: string | null;
            /** @description How soon to answer and why; null when nobody waits, or for the moment until it is scored */
            urgency?: components["schemas"]["Urgency"] | null;
            lastMessage?: components["schemas"]["LastMessage"] | null;
        };
        ConversationCreatedEvent: {
            /** @constant */
            type: "conversation.created";
            /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
            conversationId: string;
            /** @description Dense: the next event has the next number */
            seq: number;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            at: string;
            conversation: components["schemas"]["Conversation"];
        };
        ConversationUpdatedEvent: {
            /** @constant */
            type: "conversation.updated";
            /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
            conversationId: string;
            /** @description Dense: the next event has the next number */
            seq: number;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            at: string;
            changes: components["schemas"]["ConversationChanges"];
        };
        ConversationReadEvent: {
            /** @constant */
            type: "conversation.read";
            /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
            conversationId: string;
            /** @description Dense: the next event has the next number */
            seq: number;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            at: string;
            read: components["schemas"]["ReadPosition"];
        };
        ConversationDeletedEvent: {
            /** @constant */
            type: "conversation.deleted";
            /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
            conversationId: string;
            /** @description Dense: the next event has the next number */
            seq: number;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            at: string;
        };
        MessageCreatedEvent: {
            /** @constant */
            type: "message.created";
            /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
            conversationId: string;
            /** @description Dense: the next event has the next number */
            seq: number;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            at: string;
            message: components["schemas"]["Message"];
        };
        MessageUpdatedEvent: {
            /** @constant */
            type: "message.updated";
            /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
            conversationId: string;
            /** @description Dense: the next event has the next number */
            seq: number;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            at: string;
            /** @description As it is now, at the place where it was */
            message: components["schemas"]["Message"];
            changes: components["schemas"]["ConversationChanges"];
        };
        Event: components["schemas"]["ConversationCreatedEvent"] | components["schemas"]["ConversationUpdatedEvent"] | components["schemas"]["ConversationReadEvent"] | components["schemas"]["ConversationDeletedEvent"] | components["schemas"]["MessageCreatedEvent"] | components["schemas"]["MessageUpdatedEvent"];
        EventPage: {
            items: components["schemas"]["Event"][];
            /** @description The last seq of the log; the reader is up to date when it has it */
            seq: number;
        };
        EventBatch: {
            /** @description In the order of their commit; each conversation in the order of its seq */
            items: components["schemas"]["Event"][];
            /** @description What follows these; the same again when there are none */
            nextCursor: string;
            /** @description When it differs from the last one: forget every seq and cursor */
            epoch: string;
        };
        MacroActions: {
            /**
             * @description Sends this shared canned reply
             * @example crp_01k9r1xkq4e8r8c2n3s6w5v7ab
             */
            cannedReplyId?: string;
            reply?: string;
            /**
             * @description Sends this form, after the reply
             * @example frm_01k9r1xkq4e8r8c2n3s6w5v7ab
             */
            formId?: string;
            note?: string;
            addTagIds?: string[];
            /** @description Wins over `addTagIds` */
            removeTagIds?: string[];
            /** @enum {string} */
            priority?: "low" | "normal" | "high" | "urgent";
            topicId?: string | null;
            /** @description An agent’s id, `me` for whoever applies it, null for nobody */
            assignee?: ("me" | string) | null;
            /** @enum {string} */
            status?: "open" | "pending" | "snoozed" | "resolved";
            /** @description With status `snoozed` */
            snoozeMinutes?: number;
        };
        Macro: {
            /** @example mac_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            name: string;
            actions: components["schemas"]["MacroActions"];
            /** @description What its texts ask for before they are sent */
            prompts: string[];
            useCount: number;
            lastUsedAt: string | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            updatedAt: string;
        };
        MacroPage: {
            items: components["schemas"]["Macro"][];
            /** @description Null on the last page */
            nextCursor: string | null;
        };
        Mail: {
            /** @example mai_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            /** @enum {string} */
            kind: "invitation" | "password_reset" | "password_changed" | "second_factor_changed" | "provider_connected";
            recipient: string;
            /**
             * @description `kept`: there is no mail server, so it is only shown here
             * @enum {string}
             */
            status: "waiting" | "sent" | "kept" | "failed";
            /** @description What the mail server said at the last try */
            lastError: string | null;
            /** @description Only of a kept mail */
            subject: string | null;
            /** @description Only of a kept mail */
            body: string | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
        };
        MailPage: {
            items: components["schemas"]["Mail"][];
            /** @description Null on the last page */
            nextCursor: string | null;
        };
        MessageTypePage: {
            items: components["schemas"]["MessageType"][];
            /** @description Null on the last page */
            nextCursor: string | null;
        };
        ObjectField: {
            /** @description What the API calls it; it keeps its `type` for good */
            key: string;
            /** @description What agents read */
            name: string;
            /** @enum {string} */
            type: "text" | "number" | "boolean" | "date" | "choice";
            /**
             * @description For the type `choice`
             * @default []
             */
            choices: string[];
        };
        ObjectType: {
            /** @example oty_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            name: string;
            fields: components["schemas"]["ObjectField"][];
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            updatedAt: string;
        };
        ObjectTypePage: {
            items: components["schemas"]["ObjectType"][];
            /** @description Null on the last page */
            nextCursor: string | null;
        };
        CustomObject: {
            /** @example obj_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            /** @example oty_01k9r1xkq4e8r8c2n3s6w5v7ab */
            typeId: string;
            /** @description The business's own id, once for each type */
            externalId: string;
            name: string | null;
            /** @description By the keys of the fields of the type */
            values: {
                [key: string]: string | number | boolean;
            };
            /** @description Grows with every change */
            revision: number;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            updatedAt: string;
        };
        CustomObjectPage: {
            items: components["schemas"]["CustomObject"][];
            /** @description Null on the last page */
            nextCursor: string | null;
        };
        Permissions: {
            /** @description From the one that may do most; then those that the workspace has made */
            roles: {
                id: string;
                name: string;
                isBuiltIn: boolean;
            }[];
            permissions: {
                /** @description Such as `conversation.assign` */
                action: string;
                /** @description The ids of the roles that may */
                roles: string[];
            }[];
        };
        CustomerExport: {
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            exportedAt: string;
            customer: components["schemas"]["Customer"];
            /** @description Customers who were merged into this one */
            merged: components["schemas"]["Customer"][];
            notes: components["schemas"]["CustomerNote"][];
            events: components["schemas"]["CustomerEvent"][];
            devices: {
                /** @description The site that the session was opened from */
                origin: string | null;
                /**
                 * Format: date-time
                 * @description ISO 8601, UTC
                 */
                createdAt: string;
                /**
                 * Format: date-time
                 * @description ISO 8601, UTC
                 */
                lastUsedAt: string;
            }[];
            conversations: {
                conversation: components["schemas"]["Conversation"];
                /** @description With notes and activity lines, oldest first */
                messages: components["schemas"]["Message"][];
            }[];
        };
        Erasure: {
            /** @example cus_01k9r1xkq4e8r8c2n3s6w5v7ab */
            customerId: string;
            /** @example agt_01k9r1xkq4e8r8c2n3s6w5v7ab */
            erasedBy: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            erasedAt: string;
            /** @description How much was erased */
            counts: {
                /** @description This one and those merged into it */
                customers: number;
                conversations: number;
                messages: number;
                /** @description Files that were sent; left out in older receipts */
                attachments?: number;
                /** @description Of the logs of conversations */
                events: number;
                readPositions: number;
                notes: number;
                timelineEvents: number;
                sessions: number;
                merges: number;
                /** @description Kept for retries with an Idempotency-Key */
                keptAnswers: number;
                /** @description Waiting in an import that is not finished */
                importRows: number;
                /** @description What the search had of them. It finds none of it from now on; its index follows within a minute. Left out in older receipts */
                searchEntries?: number;
            };
        };
        SignInProviderChoices: {
            items: components["schemas"]["SignInProviderChoice"][];
        };
        ProviderSignInBegun: {
            /** @description Kept in this browser alone: only where a sign-in was begun can it be finished */
            flow: string;
            /** @description Where the browser goes */
            url: string;
        };
        ProviderSignIn: {
            /**
             * @description `mailed`: the link in a mail goes on from here, if the address is free
             * @enum {string}
             */
            status: "signed_in" | "connected" | "mailed" | "incomplete";
            /** @description For `incomplete`: what to ask for, and complete with */
            needs: ("name" | "email" | "password" | "code")[];
            /** @description As the provider says */
            email: string | null;
            session: components["schemas"]["AgentSession"] | null;
        };
        AgentIdentity: {
            /** @example idn_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            provider: components["schemas"]["SignInProviderChoice"];
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            lastUsedAt: string | null;
        };
        AgentIdentityList: {
            items: components["schemas"]["AgentIdentity"][];
            /** @description Whether your password is needed to connect another */
            needsProof: boolean;
        };
        PublishableKey: {
            key: string;
            /** @description Where it works, exactly; empty for every origin */
            origins: string[];
        };
        ClientFrame: {
            /** @constant */
            type: "hello";
            /** @description The highest version that the client speaks */
            protocol: number;
            /** @description Access token of an agent or a customer */
            token: string;
        } | {
            /** @constant */
            type: "subscribe";
            /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
            conversationId: string;
            /** @description The last seq the client has; null asks for a snapshot */
            since: number | null;
        } | {
            /** @constant */
            type: "unsubscribe";
            /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
            conversationId: string;
        } | {
            /** @constant */
            type: "send";
            /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
            conversationId: string;
            /** @description As over REST, with the same clientId for a retry */
            message: {
                /** @description Made by the client (a UUIDv7); a retry with the same one gets the stored row back */
                clientId: string;
                /**
                 * @default text
                 * @constant
                 */
                type: "text";
                /** @description May be empty where there are attachments or a form */
                text: string;
                /** @description Finished uploads of the author, each for one message */
                attachments?: string[];
                /**
                 * @description `internal` is a note, which no customer ever sees
                 * @default public
                 * @enum {string}
                 */
                visibility: "public" | "internal";
                /** @description Agents, in public: answers from which the customer chooses */
                choice?: {
                    /** @description In the order in which they are shown */
                    options: string[];
                    /**
                     * @description Whether several may be chosen
                     * @default false
                     */
                    isMultiple: boolean;
                };
                /**
                 * @description Agents, in public: sends this form, under its title where there is no text
                 * @example frm_01k9r1xkq4e8r8c2n3s6w5v7ab
                 */
                formId?: string;
                /** @description Agents and keys: what a message of this kind brings; the text stands in for it */
                custom?: {
                    /** @example order-card */
                    type: string;
                    data: {
                        [key: string]: unknown;
                    };
                };
                /** @description Of the message that it answers, as its author counts */
                replyToSeq?: number;
                /** @description Agents: the newest seq that was on screen. When a colleague has answered the customer since, nothing is stored: 409 `colleague_answered` */
                lastSeenSeq?: number;
            };
        } | {
            /** @constant */
            type: "feed";
            /** @description The last feed cursor; null begins now */
            since: string | null;
        } | {
            /** @constant */
            type: "watch";
            /** @example cus_01k9r1xkq4e8r8c2n3s6w5v7ab */
            customerId: string;
        } | {
            /** @constant */
            type: "unwatch";
            /** @example cus_01k9r1xkq4e8r8c2n3s6w5v7ab */
            customerId: string;
        } | {
            /** @constant */
            type: "watchObject";
            /** @example obj_01k9r1xkq4e8r8c2n3s6w5v7ab */
            objectId: string;
        } | {
            /** @constant */
            type: "unwatchObject";
            /** @example obj_01k9r1xkq4e8r8c2n3s6w5v7ab */
            objectId: string;
        } | {
            /** @constant */
            type: "typing";
            /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
            conversationId: string;
            isTyping: boolean;
            /**
             * @description `internal` is a note, which no customer ever sees
             * @default public
             * @enum {string}
             */
            visibility: "public" | "internal";
        } | {
            /** @constant */
            type: "presence";
            /** @enum {string} */
            state: "online" | "away";
        } | {
            /** @constant */
            type: "ping";
        };
        Presence: {
            /** @example agt_01k9r1xkq4e8r8c2n3s6w5v7ab */
            agentId: string;
            /** @enum {string} */
            state: "online" | "away" | "offline" | "unknown";
            /** @description Conversations that they have open; agents alone are told. None when it is left out */
            viewing?: {
                /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
                conversationId: string;
                isTyping: boolean;
            }[];
        };
        ServerFrame: {
            /** @constant */
            type: "ready";
            /** @description The version that both speak from here on */
            protocol: number;
            /** @description When it differs from the last one: forget every seq and cursor */
            epoch: string;
            actor: components["schemas"]["Author"];
        } | {
            /** @constant */
            type: "snapshot";
            conversation: components["schemas"]["Conversation"];
            /** @description The newest 50, oldest first */
            messages: components["schemas"]["Message"][];
            hasMore: boolean;
        } | {
            /** @constant */
            type: "subscribed";
            /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
            conversationId: string;
            /** @description The client is up to date at this seq; what follows is live */
            seq: number;
            /** @description Who is typing now */
            typing: components["schemas"]["Author"][];
        } | {
            /** @constant */
            type: "event";
            event: components["schemas"]["Event"];
        } | {
            /** @constant */
            type: "sent";
            /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
            conversationId: string;
            /** @description What is stored; it left after the commit */
            message: components["schemas"]["MessageCreated"];
        } | {
            /** @constant */
            type: "typing";
            /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
            conversationId: string;
            author: components["schemas"]["Author"];
            isTyping: boolean;
            /**
             * @description `internal` is a note, which no customer ever sees
             * @enum {string}
             */
            visibility: "public" | "internal";
        } | {
            /** @constant */
            type: "feed.ready";
            cursor: string;
            /** @description Too far behind: fetch the list again */
            isReset: boolean;
        } | {
            /** @constant */
            type: "feed.conversation";
            /** @description Apply when its seq is higher than what you have */
            conversation: components["schemas"]["Conversation"];
        } | {
            /** @constant */
            type: "feed.deleted";
            /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
            conversationId: string;
        } | {
            /** @constant */
            type: "feed.cursor";
            cursor: string;
        } | {
            /** @constant */
            type: "customer";
            /** @description Apply when its revision is higher than what you have */
            customer: components["schemas"]["Customer"];
        } | {
            /** @constant */
            type: "customer.gone";
            /**
             * @description Erased, merged into another one, or never yours to see
             * @example cus_01k9r1xkq4e8r8c2n3s6w5v7ab
             */
            customerId: string;
        } | {
            /** @constant */
            type: "object";
            /** @description Apply when its revision is higher than what you have */
            object: components["schemas"]["CustomObject"];
        } | {
            /** @constant */
            type: "object.gone";
            /**
             * @description Deleted, or never yours to see
             * @example obj_01k9r1xkq4e8r8c2n3s6w5v7ab
             */
            objectId: string;
        } | {
            /** @constant */
            type: "draft";
            /** @description Your own; apply when its version is higher */
            draft: components["schemas"]["Draft"];
        } | {
            /** @constant */
            type: "agent";
            /**
             * @description Name, title, photo or else is another now: ask again
             * @example agt_01k9r1xkq4e8r8c2n3s6w5v7ab
             */
            agentId: string;
        } | {
            /** @constant */
            type: "presence";
            /** @description In place of what was known, not in addition */
            isWhole: boolean;
            /** @description Agents get each agent; customers get who is online */
            agents: components["schemas"]["Presence"][];
        } | {
            /** @constant */
            type: "problem";
            /** @enum {string} */
            code: "validation_failed" | "malformed_body" | "weak_password" | "unauthenticated" | "token_expired" | "invalid_credentials" | "second_factor_required" | "invalid_second_factor" | "invalid_refresh_token" | "invalid_publishable_key" | "sign_in_failed" | "sign_in_refused" | "invalid_identity" | "forbidden" | "own_password_demanded" | "second_factor_demanded" | "wrong_password" | "wrong_code" | "origin_not_allowed" | "secret_key_in_browser" | "customer_blocked" | "sign_up_closed" | "not_found" | "client_id_reused" | "already_claimed" | "colleague_answered" | "draft_changed" | "internal_conversation" | "not_waiting" | "other_customer" | "limit_reached" | "already_answered" | "too_late" | "upload_incomplete" | "upload_moved_on" | "storage_full" | "idempotency_key_reused" | "idempotency_in_progress" | "provider_unreachable" | "email_taken" | "already_invited" | "second_factor_on" | "name_taken" | "shortcut_taken" | "in_use" | "reply_incomplete" | "external_id_taken" | "merge_not_undoable" | "last_owner" | "link_over" | "cursor_expired" | "payload_too_large" | "unsupported_media_type" | "pre_chat_required" | "rate_limited" | "internal" | "overloaded" | "database_unavailable" | "storage_unavailable" | "search_unavailable" | "search_behind";
            detail: string;
            /**
             * @description When a subscription or a message was refused
             * @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab
             */
            conversationId?: string;
            /** @description Of the message that was refused */
            clientId?: string;
            /** @description For `colleague_answered`: show it, then send again */
            answer?: components["schemas"]["Message"];
            /** @description Seconds to wait before another try */
            retryAfter?: number;
        } | {
            /** @constant */
            type: "pong";
        };
        Retention: {
            /** @description Resolved conversations in which nothing has happened for so many days are deleted for everyone */
            conversationDays: number | null;
            /** @description Customers who were not here for so many days, and have nothing open, are erased with all of theirs */
            customerDays: number | null;
            /** @description Entries of the audit log go after so many days; AUDIT_LOG_DAYS of the installation still holds */
            auditDays: number | null;
            /** @description When it last ran */
            runAt: string | null;
        };
        /** @description What would go now */
        RetentionPreview: {
            conversations: number;
            customers: number;
            auditEntries: number;
        };
        Rule: {
            /** @example rul_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            name: string;
            /** @description Rules are asked in this order; of two that say the same, the first counts */
            position: number;
            /** @description Every list that is not empty must be met */
            when: {
                /**
                 * @description Any of these words or phrases is in the subject or the message, whatever its case
                 * @default []
                 */
                words: string[];
                /**
                 * @description Any of these is part of an address (http or https) in the message
                 * @default []
                 */
                urls: string[];
                /**
                 * @description It came by any of these
                 * @default []
                 */
                channels: ("web" | "api" | "email" | "telegram" | "import")[];
                /**
                 * @description It is of any of these kinds
                 * @default []
                 */
                kinds: ("support" | "sales" | "general")[];
            };
            set: {
                /**
                 * @description When the customer chose none
                 * @default null
                 */
                topicId: string | null;
                /** @default null */
                teamId: string | null;
                /** @default [] */
                tagIds: string[];
                /** @default null */
                priority: ("low" | "normal" | "high" | "urgent") | null;
            };
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
        };
        RulePage: {
            items: components["schemas"]["Rule"][];
            /** @description Null on the last page */
            nextCursor: string | null;
        };
        /** @description What matched: `field.slice(start, end)` */
        Highlight: {
            /** @description The field of what was found, e.g. `text`, `name` or `form.answer.values.order` */
            field: string;
            start: number;
            end: number;
        };
        MessageHit: {
            /** @example msg_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            message: components["schemas"]["Message"];
            conversation: components["schemas"]["Conversation"];
            highlights: components["schemas"]["Highlight"][];
        };
        ConversationHit: {
            /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            conversation: components["schemas"]["Conversation"];
            highlights: components["schemas"]["Highlight"][];
        };
        CustomerHit: {
            /** @example cus_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            customer: components["schemas"]["Customer"];
            highlights: components["schemas"]["Highlight"][];
        };
        CannedReplyHit: {
            /** @example crp_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            cannedReply: components["schemas"]["CannedReply"];
            highlights: components["schemas"]["Highlight"][];
        };
        MessageHitPage: {
            items: components["schemas"]["MessageHit"][];
            /** @description Null on the last page */
            nextCursor: string | null;
        };
        ConversationHitPage: {
            items: components["schemas"]["ConversationHit"][];
            /** @description Null on the last page */
            nextCursor: string | null;
        };
        CustomerHitPage: {
            items: components["schemas"]["CustomerHit"][];
            /** @description Null on the last page */
            nextCursor: string | null;
        };
        CannedReplyHitPage: {
            items: components["schemas"]["CannedReplyHit"][];
            /** @description Null on the last page */
            nextCursor: string | null;
        };
        Security: {
            /** @description From when on every agent needs a second factor; null: it is up to them */
            secondFactorFrom: string | null;
            /** @description Whether signing in with a provider of the workspace counts as one */
            providerIsFactor: boolean;
            /** @description Active agents who have no second factor yet */
            agentsWithout: number;
        };
        Suggestion: {
            /** @enum {string} */
            source: "cannedReply" | "pastAnswer";
            /** @description For a canned reply as it reads here; insert it with cannedReplies.render */
            text: string;
            /** @description How far what is asked and what it is about agree, 0 to 1 */
            score: number;
            /** @description The words of the customer that are found there */
            words: string[];
            /** @description With source `cannedReply` */
            cannedReply?: {
                /** @example crp_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
                shortcut: string;
                title: string;
                prompts: string[];
            };
            /** @description With source `pastAnswer` */
            pastAnswer?: {
                /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
                conversationId: string;
                /** @description What the customer there had asked, at most 400 characters */
                question: string;
                agentName: string | null;
                /**
                 * Format: date-time
                 * @description ISO 8601, UTC
                 */
                at: string;
            };
        };
        Suggestions: {
            /** @description Best first; empty when nobody waits */
            items: components["schemas"]["Suggestion"][];
        };
        Tag: {
            /** @example tag_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            name: string;
            /** @enum {string} */
            color: "grey" | "red" | "orange" | "yellow" | "green" | "teal" | "blue" | "purple" | "pink";
            archivedAt: string | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
        };
        TagPage: {
            items: components["schemas"]["Tag"][];
            /** @description Null on the last page */
            nextCursor: string | null;
        };
        Team: {
            /** @example tem_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            name: string;
            /** @description Its members */
            agentIds: string[];
            archivedAt: string | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
        };
        TeamPage: {
            items: components["schemas"]["Team"][];
            /** @description Null on the last page */
            nextCursor: string | null;
        };
        /** @description How much there was */
        TestDataDeleted: {
            customers: number;
            conversations: number;
            messages: number;
            objects: number;
            /** @description Of visitors who have written nothing */
            sessions: number;
        };
        Topic: {
            /** @example tpc_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            name: string;
            /** @description Order in which topics are offered */
            position: number;
            /** @description Whose conversations about it are */
            teamId: string | null;
            archivedAt: string | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
        };
        TopicPage: {
            items: components["schemas"]["Topic"][];
            /** @description Null on the last page */
            nextCursor: string | null;
        };
        Tour: {
            /** @description Put aside by the caller */
            isDismissed: boolean;
            /** @description The site on which the widget was first seen */
            seenOrigin: string | null;
            steps: {
                /** @enum {string} */
                id: "name" | "widget" | "invite" | "reply" | "answer";
                isDone: boolean;
            }[];
        };
        View: {
            /** @example viw_01k9r1xkq4e8r8c2n3s6w5v7ab */
            id: string;
            name: string;
            /** @enum {string} */
            scope: "personal" | "shared";
            /** @description As in the list of conversations */
            filter: {
                status?: ("open" | "pending" | "snoozed" | "resolved")[];
                /** @description `me` is whoever looks */
                assignee?: "me" | "none" | string;
                /** @example tem_01k9r1xkq4e8r8c2n3s6w5v7ab */
                team?: string;
                /** @example tpc_01k9r1xkq4e8r8c2n3s6w5v7ab */
                topic?: string;
                /** @example tag_01k9r1xkq4e8r8c2n3s6w5v7ab */
                tag?: string;
                channel?: ("web" | "api" | "email" | "telegram" | "import")[];
                priority?: ("low" | "normal" | "high" | "urgent")[];
            };
            /** @description Each scope is in this order */
            position: number;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
        };
        ViewPage: {
            items: components["schemas"]["View"][];
            /** @description Null on the last page */
            nextCursor: string | null;
        };
        ViewCounts: {
            counts: {
                /** @description Of a saved view, the id of a topic that has open conversations, or `waiting` (those who wait for an answer), `all`, `mine`, `unassigned` (open ones), `mentions` (of you, not resolved), `pending`, `snoozed`, `resolved`, `archived` */
                viewId: string;
                count: number;
                /** @description There are at least `count`; it was not counted further */
                isMore: boolean;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "auth.login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    password: string;
                    /** @description Of the authenticator app, or a recovery code; after `second_factor_required` */
                    code?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentSession"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "auth.refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refreshToken: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentSession"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "auth.logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "auth.requestPasswordReset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "auth.resetPassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What follows the # in the link */
                    token: string;
                    /**
                     * Format: password
                     * @description At least 10 characters, and not easy to guess
                     */
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "me.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "me.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    title?: string | null;
                    phone?: string | null;
                    hiredOn?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "me.changePassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    currentPassword: string;
                    /**
                     * Format: password
                     * @description At least 10 characters, and not easy to guess
                     */
                    newPassword: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "me.sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInList"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "me.endSession": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example ses_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "me.endOtherSessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "me.secondFactor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactor"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "me.beginSecondFactor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorEnrolment"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "me.confirmSecondFactor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "me.renewRecoveryCodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "me.disableSecondFactor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "invitations.list": {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the previous page */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationPage"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "invitations.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    /**
                     * @default agent
                     * @enum {string}
                     */
                    role?: "owner" | "admin" | "senior" | "agent" | "viewer";
                    /**
                     * @description In place of `role`
                     * @example rol_01k9r1xkq4e8r8c2n3s6w5v7ab
                     */
                    customRoleId?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "invitations.resend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example inv_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "invitations.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example inv_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "invitations.look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What follows the # in the link */
                    token: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenInvitation"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "invitations.accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What follows the # in the link */
                    token: string;
                    name: string;
                    /**
                     * Format: password
                     * @description At least 10 characters, and not easy to guess
                     */
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "mails.list": {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the previous page */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailPage"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "publishableKeys.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Where it works, exactly; empty for every origin */
                    origins: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishableKey"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "publishableKeys.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "publishableKeys.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Where it works, exactly; empty for every origin */
                    origins: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishableKey"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "apiKeys.list": {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the previous page */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyPage"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "apiKeys.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @description What the key may do, and nothing else */
                    scopes: ("workspace.read" | "event.follow" | "feed.follow" | "conversation.read" | "conversation.create" | "conversation.update" | "conversation.resolve" | "conversation.reopen" | "conversation.archive" | "message.create" | "messageType.read" | "messageType.manage" | "note.create" | "attachment.read" | "attachment.upload" | "customer.read" | "customer.write" | "customerEvent.create" | "object.read" | "object.write" | "objectType.manage" | "topic.read" | "topic.manage" | "tag.read" | "tag.manage" | "team.read" | "rule.read" | "rule.manage" | "agent.read" | "auditLog.read" | "testData.delete")[];
                    /**
                     * @description Requests a minute; null: as many as everybody
                     * @default null
                     */
                    rateLimit?: number | null;
                    /** @default null */
                    expiresAt?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewApiKey"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "apiKeys.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example key_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "apiKeys.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example key_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    /** @description Requests a minute; null: as many as everybody */
                    rateLimit?: number | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "apiKeys.rotate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example key_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description For how long the key before it still works
                     * @default 24
                     */
                    overlapHours?: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewApiKey"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identityKeys.list": {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the previous page */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityKeyPage"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identityKeys.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @enum {string} */
                    algorithm: "HS256" | "RS256" | "ES256" | "EdDSA" | "HMAC";
                    /** @description PEM, for RS256 (2048 bits or more), ES256 and EdDSA */
                    publicKey?: string;
                    /** @description For `HMAC` alone: that of the product you come from. Left out, one is made */
                    secret?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewIdentityKey"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identityKeys.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example idk_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "workspaces.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    owner: {
                        email: string;
                        name: string;
                        /** Format: password */
                        password: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentSession"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "workspace.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workspace"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "workspace.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    /** @example Europe/Berlin */
                    timeZone?: string;
                    widget?: {
                        accent?: string;
                        title?: string;
                        greeting?: string;
                        /** @enum {string} */
                        position?: "left" | "right";
                    };
                    closing?: {
                        /**
                         * @description What the last message says, unless the agent changes it. Liquid, with the variables of canned replies
                         * @default I am closing this conversation for now. If there is anything else, just write here.
                         */
                        text?: string;
                        /** @default 10 */
                        minutes?: number;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workspace"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "businessHours.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessHours"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "businessHours.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    isOn?: boolean;
                    week?: components["schemas"]["OpenWeekInput"];
                    /** @description Days that are different. What is of one year goes before what is of every year */
                    exceptions?: components["schemas"]["OpenExceptionInput"][];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessHours"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "preChat.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreChat"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "preChat.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Null: nothing is asked */
                    formId?: string | null;
                    /** @description Asked where one of these is chosen; empty: always */
                    topicIds?: string[];
                    /** @description Whether a conversation that a customer begins without it is refused */
                    isRequired?: boolean;
                    /** @description The field with their name, for a profile that has none */
                    nameField?: string | null;
                    /** @description The field with their email, for a profile that has none */
                    emailField?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreChat"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "widget.get": {
        parameters: {
            query: {
                publishableKey: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WidgetConfiguration"];
                };
            };
            /** @description As `If-None-Match` says */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "signInProviders.list": {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the previous page */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInProviderPage"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "signInProviders.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What the button says: `Continue with …` */
                    name: string;
                    /**
                     * Format: uri
                     * @description As the provider writes it, on the public internet. It is never changed
                     */
                    issuer: string;
                    clientId: string;
                    /** @description Stored encrypted, and never shown again */
                    clientSecret: string;
                    /**
                     * @description Verified mail addresses of these may join. Empty: whoever the provider signs in may join
                     * @default []
                     */
                    domains?: string[];
                    /**
                     * @description What somebody becomes who joins by signing in; null: nobody joins without an invitation
                     * @default null
                     */
                    joinRole?: ("senior" | "agent" | "viewer") | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInProvider"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "signInProviders.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example sip_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "signInProviders.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example sip_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What the button says: `Continue with …` */
                    name?: string;
                    clientId?: string;
                    /** @description Stored encrypted, and never shown again */
                    clientSecret?: string;
                    /** @description Verified mail addresses of these may join. Empty: whoever the provider signs in may join */
                    domains?: string[];
                    /** @description What somebody becomes who joins by signing in; null: nobody joins without an invitation */
                    joinRole?: ("senior" | "agent" | "viewer") | null;
                    /** @description False ends every session that came from it */
                    isEnabled?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInProvider"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "signInProviders.check": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example sip_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInProviderCheck"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "auth.providers": {
        parameters: {
            query?: {
                /** @description The slug of a workspace; left out, the only one that there is */
                workspace?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInProviderChoices"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "auth.beginProviderSignIn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example sip_01k9r1xkq4e8r8c2n3s6w5v7ab */
                    providerId: string;
                    /** @description What follows the # in the link */
                    invitationToken?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderSignInBegun"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "auth.finishProviderSignIn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Kept in this browser alone: only where a sign-in was begun can it be finished */
                    flow: string;
                    /** @description The query with which the browser came back */
                    response: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderSignIn"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "auth.completeProviderSignIn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Kept in this browser alone: only where a sign-in was begun can it be finished */
                    flow: string;
                    name?: string;
                    /** @description A mail with a link goes there */
                    email?: string;
                    /** @description Of the account that has this address already */
                    password?: string;
                    /** @description Of the authenticator app, or a recovery code */
                    code?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderSignIn"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "me.identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentIdentityList"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "me.beginIdentity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example sip_01k9r1xkq4e8r8c2n3s6w5v7ab */
                    providerId: string;
                    /** @description Needed by who has one */
                    password?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderSignInBegun"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "me.deleteIdentity": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example idn_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "customerSessions.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    publishableKey: string;
                    identity?: components["schemas"]["IdentityProofInput"];
                    /** @description With `identity`: that of the session which this device has had so far. It ends */
                    refreshToken?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerSession"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "customerSessions.refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refreshToken: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerSession"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "customerSessions.delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conversations.list": {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the previous page */
                cursor?: string;
                limit?: number;
                /** @description One or several, separated by commas */
                status?: ("open" | "pending" | "snoozed" | "resolved")[];
                /** @description An agent’s id, `me`, or `none` */
                assignee?: "me" | "none" | string;
                /** @example tem_01k9r1xkq4e8r8c2n3s6w5v7ab */
                team?: string;
                /** @example tpc_01k9r1xkq4e8r8c2n3s6w5v7ab */
                topic?: string;
                /** @example tag_01k9r1xkq4e8r8c2n3s6w5v7ab */
                tag?: string;
                channel?: ("web" | "api" | "email" | "telegram" | "import")[];
                /** @description Agents only */
                priority?: ("low" | "normal" | "high" | "urgent")[];
                /** @example cus_01k9r1xkq4e8r8c2n3s6w5v7ab */
                customer?: string;
                /**
                 * @description Agents only. Those that are about it
                 * @example obj_01k9r1xkq4e8r8c2n3s6w5v7ab
                 */
                object?: string;
                /** @description Agents only. True: those in which a note mentions you */
                mentioned?: boolean;
                /** @description True: those that are archived, instead of the others */
                archived?: boolean;
                /** @description By last message, by who has waited longest, or by who is to be answered first (both only those who wait) */
                sort?: "newest" | "oldest" | "waiting" | "urgency";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationPage"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conversations.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Made by the client (a UUIDv7); a retry with the same one gets the stored row back */
                    clientId: string;
                    /**
                     * @default support
                     * @enum {string}
                     */
                    kind?: "support" | "sales" | "general";
                    subject?: string | null;
                    topicId?: string | null;
                    /**
                     * @description Agents only, and then required
                     * @example cus_01k9r1xkq4e8r8c2n3s6w5v7ab
                     */
                    customerId?: string;
                    /** @description A conversation begins with its first message */
                    message: {
                        /** @description Made by the client (a UUIDv7); a retry with the same one gets the stored row back */
                        clientId: string;
                        /**
                         * @default text
                         * @enum {string}
                         */
                        type?: "text";
                        /** @description May be empty where there are attachments or a form */
                        text: string;
                        /** @description Finished uploads of the author, each for one message */
                        attachments?: string[];
                        /**
                         * @description `internal` is a note, which no customer ever sees
                         * @default public
                         * @enum {string}
                         */
                        visibility?: "public" | "internal";
                        /** @description Agents, in public: answers from which the customer chooses */
                        choice?: {
                            /** @description In the order in which they are shown */
                            options: string[];
                            /**
                             * @description Whether several may be chosen
                             * @default false
                             */
                            isMultiple?: boolean;
                        };
                        /**
                         * @description Agents, in public: sends this form, under its title where there is no text
                         * @example frm_01k9r1xkq4e8r8c2n3s6w5v7ab
                         */
                        formId?: string;
                        /** @description Agents and keys: what a message of this kind brings; the text stands in for it */
                        custom?: {
                            /** @example order-card */
                            type: string;
                            data: {
                                [key: string]: unknown;
                            };
                        };
                        /** @description Of the message that it answers, as its author counts */
                        replyToSeq?: number;
                        /** @description Agents: the newest seq that was on screen. When a colleague has answered the customer since, nothing is stored: 409 `colleague_answered` */
                        lastSeenSeq?: number;
                    };
                    preChat?: components["schemas"]["PreChatAnswerInput"];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationCreated"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationCreated"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conversations.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conversations.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conversations.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    subject?: string | null;
                    /** @enum {string} */
                    kind?: "support" | "sales" | "general";
                    /** @enum {string} */
                    priority?: "low" | "normal" | "high" | "urgent";
                    /**
                     * @description Resolve has its own call
                     * @enum {string}
                     */
                    status?: "open" | "pending" | "snoozed";
                    /**
                     * Format: date-time
                     * @description Required with status `snoozed`, in the future
                     */
                    snoozedUntil?: string;
                    topicId?: string | null;
                    tagIds?: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conversations.listAgents": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvolvedAgents"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conversations.archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conversations.unarchive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conversations.resolve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conversations.reopen": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conversations.assign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Null: nobody */
                    assigneeId?: string | null;
                    /** @description Null: no team */
                    teamId?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conversations.close": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Made by the client (a UUIDv7); a retry with the same one gets the stored row back */
                    clientId: string;
                    /** @description The last message; when left out what the workspace says, its variables filled in */
                    text?: string;
                    /** @description After which it resolves by itself; when left out those of the workspace */
                    minutes?: number;
                    /** @description As with a message */
                    lastSeenSeq?: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conversations.keepOpen": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conversations.markRead": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    seq: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conversations.markDelivered": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    seq: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conversations.next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NextConversation"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conversations.claim": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conversations.release": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conversations.transfer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example agt_01k9r1xkq4e8r8c2n3s6w5v7ab */
                    agentId?: string;
                    /**
                     * @description Without an agent, whoever of it takes it next
                     * @example tem_01k9r1xkq4e8r8c2n3s6w5v7ab
                     */
                    teamId?: string;
                    /** @description Left in the conversation for whoever gets it */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conversations.bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids: string[];
                    update?: {
                        subject?: string | null;
                        /** @enum {string} */
                        kind?: "support" | "sales" | "general";
                        /** @enum {string} */
                        priority?: "low" | "normal" | "high" | "urgent";
                        /**
                         * @description Resolve has its own call
                         * @enum {string}
                         */
                        status?: "open" | "pending" | "snoozed";
                        /**
                         * Format: date-time
                         * @description Required with status `snoozed`, in the future
                         */
                        snoozedUntil?: string;
                        topicId?: string | null;
                        tagIds?: string[];
                    };
                    addTagIds?: string[];
                    removeTagIds?: string[];
                    assign?: {
                        /** @description Null: nobody */
                        assigneeId?: string | null;
                        /** @description Null: no team */
                        teamId?: string | null;
                    };
                    /**
                     * @description Done last
                     * @enum {string}
                     */
                    action?: "claim" | "release" | "resolve" | "reopen" | "archive" | "unarchive";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkResult"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sharing.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharingSettings"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "sharing.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    autoAssign?: boolean;
                    leaseMinutes?: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharingSettings"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "urgency.getSettings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UrgencySettings"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "urgency.updateSettings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Factor → what its points are multiplied with; 0 leaves it out, 1 where nothing is said */
                    weights?: {
                        [key: string]: number;
                    };
                    /** @description Words of the business's own */
                    keywords?: {
                        phrase: string;
                        points: number;
                    }[];
                    topics?: {
                        /** @example tpc_01k9r1xkq4e8r8c2n3s6w5v7ab */
                        topicId: string;
                        points: number;
                    }[];
                    /** @description By the plan of the customer */
                    plans?: {
                        plan: string;
                        points: number;
                    }[];
                    /** @description Seconds until an answer */
                    targets?: {
                        can_wait: number;
                        normal: number;
                        soon: number;
                        now: number;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UrgencySettings"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "urgency.preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description A day before `until` when left out
                     */
                    from?: string;
                    /**
                     * Format: date-time
                     * @description Now when left out
                     */
                    until?: string;
                    /** @description What to try; the rest is as it is set */
                    settings?: {
                        /** @description Factor → what its points are multiplied with; 0 leaves it out, 1 where nothing is said */
                        weights?: {
                            [key: string]: number;
                        };
                        /** @description Words of the business's own */
                        keywords?: {
                            phrase: string;
                            points: number;
                        }[];
                        topics?: {
                            /** @example tpc_01k9r1xkq4e8r8c2n3s6w5v7ab */
                            topicId: string;
                            points: number;
                        }[];
                        /** @description By the plan of the customer */
                        plans?: {
                            plan: string;
                            points: number;
                        }[];
                        /** @description Seconds until an answer */
                        targets?: {
                            can_wait: number;
                            normal: number;
                            soon: number;
                            now: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UrgencyPreviewed"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "urgency.suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UrgencySuggestions"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conversations.judgeUrgency": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description `right` takes back what one said
                     * @enum {string}
                     */
                    verdict: "right" | "too_high" | "too_low";
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conversations.link": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description One that is there already
                     * @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab
                     */
                    conversationId?: string;
                    /** @description Begins an internal conversation with a team; the customer knows nothing of it */
                    report?: {
                        /** @description Made by the client (a UUIDv7); a retry with the same one gets the stored row back */
                        clientId: string;
                        /** @example tem_01k9r1xkq4e8r8c2n3s6w5v7ab */
                        teamId: string;
                        /** @default null */
                        subject?: string | null;
                        text: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Linked"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conversations.unlink": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
                    conversationId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conversations.merge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Of the same customer
                     * @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab
                     */
                    intoId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "messages.list": {
        parameters: {
            query?: {
                /** @description Messages after this seq */
                afterSeq?: number;
                /** @description Messages before this seq */
                beforeSeq?: number;
                limit?: number;
            };
            header?: never;
            path: {
                /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePage"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "messages.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Made by the client (a UUIDv7); a retry with the same one gets the stored row back */
                    clientId: string;
                    /**
                     * @default text
                     * @enum {string}
                     */
                    type?: "text";
                    /** @description May be empty where there are attachments or a form */
                    text: string;
                    /** @description Finished uploads of the author, each for one message */
                    attachments?: string[];
                    /**
                     * @description `internal` is a note, which no customer ever sees
                     * @default public
                     * @enum {string}
                     */
                    visibility?: "public" | "internal";
                    /** @description Agents, in public: answers from which the customer chooses */
                    choice?: {
                        /** @description In the order in which they are shown */
                        options: string[];
                        /**
                         * @description Whether several may be chosen
                         * @default false
                         */
                        isMultiple?: boolean;
                    };
                    /**
                     * @description Agents, in public: sends this form, under its title where there is no text
                     * @example frm_01k9r1xkq4e8r8c2n3s6w5v7ab
                     */
                    formId?: string;
                    /** @description Agents and keys: what a message of this kind brings; the text stands in for it */
                    custom?: {
                        /** @example order-card */
                        type: string;
                        data: {
                            [key: string]: unknown;
                        };
                    };
                    /** @description Of the message that it answers, as its author counts */
                    replyToSeq?: number;
                    /** @description Agents: the newest seq that was on screen. When a colleague has answered the customer since, nothing is stored: 409 `colleague_answered` */
                    lastSeenSeq?: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageCreated"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageCreated"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "messages.edit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Of the message, as the actor counts */
                    seq: number;
                    /** @description Empty only where there are attachments */
                    text: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "messages.unsend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Of the message, as the actor counts */
                    seq: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "messages.answer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Of the message, as the actor counts */
                    seq: number;
                    /** @description By their places, from 0 */
                    options: number[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "messages.react": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Of the message, as the actor counts */
                    seq: number;
                    /** @example 👍 */
                    emoji: string;
                    /**
                     * @description False takes the reaction back
                     * @default true
                     */
                    isOn?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "forms.list": {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the previous page */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormPage"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "forms.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @description What the customer reads above the form */
                    title: string;
                    /** @description JSON Schema (draft 2020-12), of which only what stands here is taken */
                    schema: {
                        /**
                         * @default object
                         * @enum {string}
                         */
                        type?: "object";
                        properties: {
                            [key: string]: components["schemas"]["FormFieldInput"];
                        };
                        /** @default [] */
                        required?: string[];
                    };
                    /**
                     * @description One after the other, each with its fields in order; when there are none: one step
                     * @default []
                     */
                    steps?: {
                        title?: string;
                        fields: string[];
                    }[];
                    /**
                     * @description By locale; where a word has none, that of the form itself is shown
                     * @default {}
                     */
                    translations?: {
                        [key: string]: {
                            title?: string;
                            /** @description In the order of the steps */
                            steps?: string[];
                            /** @default {} */
                            fields?: {
                                [key: string]: {
                                    title?: string;
                                    description?: string;
                                    /** @description In the order of the choices */
                                    options?: string[];
                                };
                            };
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Form"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "forms.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example frm_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Form"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "forms.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example frm_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "forms.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example frm_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    /** @description What the customer reads above the form */
                    title?: string;
                    /** @description JSON Schema (draft 2020-12), of which only what stands here is taken */
                    schema?: {
                        /**
                         * @default object
                         * @enum {string}
                         */
                        type?: "object";
                        properties: {
                            [key: string]: components["schemas"]["FormFieldInput"];
                        };
                        /** @default [] */
                        required?: string[];
                    };
                    steps?: {
                        title?: string;
                        fields: string[];
                    }[];
                    translations?: {
                        [key: string]: {
                            title?: string;
                            /** @description In the order of the steps */
                            steps?: string[];
                            /** @default {} */
                            fields?: {
                                [key: string]: {
                                    title?: string;
                                    description?: string;
                                    /** @description In the order of the choices */
                                    options?: string[];
                                };
                            };
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Form"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "forms.getDraft": {
        parameters: {
            query: {
                seq: number;
            };
            header?: never;
            path: {
                /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormDraft"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "forms.saveDraft": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Of the message, as the customer counts */
                    seq: number;
                    /** @description By the keys of the fields */
                    values: {
                        [key: string]: string | number | boolean | string[];
                    };
                    /**
                     * @description Where they are, from 0
                     * @default 0
                     */
                    step?: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormDraft"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "forms.submit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Of the message, as the customer counts */
                    seq: number;
                    /** @description By the keys of the fields */
                    values: {
                        [key: string]: string | number | boolean | string[];
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "csat.getSettings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CsatSettings"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "csat.updateSettings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    isOn?: boolean;
                    /** @description From resolving to the question */
                    delayMinutes?: number;
                    /** @description In your words; null leaves it to clients, in the language of the customer */
                    question?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CsatSettings"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "csat.summary": {
        parameters: {
            query?: {
                /** @description Questions asked from then on; 30 days ago without it */
                from?: string;
                /** @description And before then; now without it */
                to?: string;
                by?: "agent" | "topic" | "day";
                /** @description In which days begin, an IANA name */
                timeZone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CsatSummary"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "csat.ask": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "csat.rate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Of the question, as the customer counts */
                    seq: number;
                    /** @description 5 is the best */
                    score: number;
                    /** @default  */
                    comment?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "csat.listOfCustomer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example cus_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatingList"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "messageTypes.list": {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the previous page */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageTypePage"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "messageTypes.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    key: string;
                    /** @description JSON Schema (draft 2020-12) of an object: types, properties, items, choices, lengths, formats and simple patterns; no references or conditions */
                    schema: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageType"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "messageTypes.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example mty_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "messageTypes.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example mty_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description For messages from now on; what was sent stays */
                    schema?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageType"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "drafts.list": {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the previous page */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftPage"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "drafts.save": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Empty: the draft is gone */
                    text: string;
                    /**
                     * @default reply
                     * @enum {string}
                     */
                    kind?: "reply" | "note";
                    /** @description The version that this one builds on, 0 for none; when there is another one by now, nothing is stored: 409 `draft_changed` */
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "attachments.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example att_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentLink"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "attachments.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example att_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "events.list": {
        parameters: {
            query?: {
                /** @description The last seq that the reader has */
                since?: number;
                limit?: number;
            };
            header?: never;
            path: {
                /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPage"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "customers.list": {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the previous page */
                cursor?: string;
                limit?: number;
                externalId?: string;
                email?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerPage"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "customers.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The business's own id for this person */
                    externalId?: string | null;
                    name?: string | null;
                    email?: string | null;
                    phone?: string | null;
                    locale?: string | null;
                    timeZone?: string | null;
                    company?: string | null;
                    plan?: string | null;
                    /** @default {} */
                    attributes?: {
                        [key: string]: string | number | boolean | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "customers.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example cus_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "customers.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example cus_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    externalId?: string | null;
                    name?: string | null;
                    email?: string | null;
                    phone?: string | null;
                    locale?: string | null;
                    timeZone?: string | null;
                    company?: string | null;
                    plan?: string | null;
                    /** @description Merged into what is there; a null removes the attribute */
                    attributes?: {
                        [key: string]: string | number | boolean | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "customers.block": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example cus_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "customers.unblock": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example cus_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "customerNotes.list": {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the previous page */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /** @example cus_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerNotePage"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "customerNotes.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example cus_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerNote"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "customerNotes.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example cnt_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "customerNotes.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example cnt_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerNote"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "customers.devices": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example cus_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerDevices"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "customerEvents.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Agents only, and then required
                     * @example cus_01k9r1xkq4e8r8c2n3s6w5v7ab
                     */
                    customerId?: string;
                    events: ({
                        /** @enum {string} */
                        type: "page";
                        /**
                         * Format: uri
                         * @description Kept without its fragment
                         */
                        url: string;
                        /** @description Made by the client (a UUIDv7); a retry with the same one gets the stored row back */
                        clientId?: string;
                        title?: string;
                        /** @default {} */
                        properties?: {
                            [key: string]: string | number | boolean | null;
                        };
                        /**
                         * Format: date-time
                         * @description Now when left out; never in the future
                         */
                        occurredAt?: string;
                    } | {
                        /** @enum {string} */
                        type: "custom";
                        /** @description E.g. `Order placed` */
                        name: string;
                        /**
                         * Format: uri
                         * @description Where it happened
                         */
                        url?: string;
                        /** @description Made by the client (a UUIDv7); a retry with the same one gets the stored row back */
                        clientId?: string;
                        title?: string;
                        /** @default {} */
                        properties?: {
                            [key: string]: string | number | boolean | null;
                        };
                        /**
                         * Format: date-time
                         * @description Now when left out; never in the future
                         */
                        occurredAt?: string;
                    })[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerEventsCreated"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "customerEvents.list": {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the previous page */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /** @example cus_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerEventPage"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "customers.merge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example cus_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Who stays
                     * @example cus_01k9r1xkq4e8r8c2n3s6w5v7ab
                     */
                    intoId: string;
                    /**
                     * @description Only says what would happen
                     * @default false
                     */
                    preview?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerMerge"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "customerMerges.list": {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the previous page */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /** @example cus_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerMergePage"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "customerMerges.undo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example mrg_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerMerge"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "customers.export": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example cus_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerExport"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "customers.erase": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example cus_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "retention.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Retention"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "retention.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Resolved conversations in which nothing has happened for so many days are deleted for everyone */
                    conversationDays?: number | null;
                    /** @description Customers who were not here for so many days, and have nothing open, are erased with all of theirs */
                    customerDays?: number | null;
                    /** @description Entries of the audit log go after so many days; AUDIT_LOG_DAYS of the installation still holds */
                    auditDays?: number | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Retention"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "retention.preview": {
        parameters: {
            query?: {
                conversationDays?: number;
                customerDays?: number;
                auditDays?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionPreview"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "contextCards.get": {
        parameters: {
            query?: {
                /** @description Do not use a kept answer */
                refresh?: boolean;
            };
            header?: never;
            path: {
                /** @example cus_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContextCards"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "contextEndpoint.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContextEndpoint"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "contextEndpoint.set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uri
                     * @description https:// on the public internet
                     */
                    url: string;
                    /**
                     * @description Makes a new key; the old one ends at once
                     * @default false
                     */
                    rotateKey?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContextEndpoint"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "contextEndpoint.delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "objectTypes.list": {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the previous page */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectTypePage"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "objectTypes.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @default [] */
                    fields?: components["schemas"]["ObjectFieldInput"][];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectType"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "objectTypes.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example oty_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectType"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "objectTypes.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example oty_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "objectTypes.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example oty_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    /** @description All of them, in their order. One that is left out goes, with its values */
                    fields?: components["schemas"]["ObjectFieldInput"][];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectType"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "objects.list": {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the previous page */
                cursor?: string;
                limit?: number;
                /** @description How the external id begins, in small letters or large */
                q?: string;
                /** @example oty_01k9r1xkq4e8r8c2n3s6w5v7ab */
                type?: string;
                /**
                 * @description Those that this one is about
                 * @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab
                 */
                conversation?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomObjectPage"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "objects.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example oty_01k9r1xkq4e8r8c2n3s6w5v7ab */
                    typeId: string;
                    externalId: string;
                    /** @default null */
                    name?: string | null;
                    /** @default {} */
                    values?: {
                        [key: string]: (string | number | boolean) | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomObject"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "objects.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example obj_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomObject"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "objects.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example obj_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "objects.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example obj_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    externalId?: string;
                    name?: string | null;
                    /** @description Merged into what is there; null removes a value */
                    values?: {
                        [key: string]: (string | number | boolean) | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomObject"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conversations.linkObject": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example obj_01k9r1xkq4e8r8c2n3s6w5v7ab */
                    objectId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conversations.unlinkObject": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example obj_01k9r1xkq4e8r8c2n3s6w5v7ab */
                    objectId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "testMode.enter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentSession"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "testMode.deleteData": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestDataDeleted"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "topics.list": {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the previous page */
                cursor?: string;
                limit?: number;
                /** @description Include archived topics */
                archived?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopicPage"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "topics.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @default 0 */
                    position?: number;
                    /** @default null */
                    teamId?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Topic"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "topics.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example tpc_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Topic"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "topics.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example tpc_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "topics.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example tpc_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    position?: number;
                    teamId?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Topic"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "tags.list": {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the previous page */
                cursor?: string;
                limit?: number;
                /** @description Include archived tags */
                archived?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagPage"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "tags.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /**
                     * @default grey
                     * @enum {string}
                     */
                    color?: "grey" | "red" | "orange" | "yellow" | "green" | "teal" | "blue" | "purple" | "pink";
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tag"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "tags.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example tag_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tag"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "tags.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example tag_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "tags.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example tag_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    /** @enum {string} */
                    color?: "grey" | "red" | "orange" | "yellow" | "green" | "teal" | "blue" | "purple" | "pink";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tag"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "teams.list": {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the previous page */
                cursor?: string;
                limit?: number;
                /** @description Include archived teams */
                archived?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamPage"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "teams.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @default [] */
                    agentIds?: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Team"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "teams.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example tem_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Team"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "teams.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example tem_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "teams.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example tem_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    /** @description In place of the present members */
                    agentIds?: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Team"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "rules.list": {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the previous page */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulePage"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "rules.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @default 0 */
                    position?: number;
                    /** @description Every list that is not empty must be met */
                    when: {
                        /**
                         * @description Any of these words or phrases is in the subject or the message, whatever its case
                         * @default []
                         */
                        words?: string[];
                        /**
                         * @description Any of these is part of an address (http or https) in the message
                         * @default []
                         */
                        urls?: string[];
                        /**
                         * @description It came by any of these
                         * @default []
                         */
                        channels?: ("web" | "api" | "email" | "telegram" | "import")[];
                        /**
                         * @description It is of any of these kinds
                         * @default []
                         */
                        kinds?: ("support" | "sales" | "general")[];
                    };
                    set: {
                        /**
                         * @description When the customer chose none
                         * @default null
                         */
                        topicId?: string | null;
                        /** @default null */
                        teamId?: string | null;
                        /** @default [] */
                        tagIds?: string[];
                        /** @default null */
                        priority?: ("low" | "normal" | "high" | "urgent") | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rule"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "rules.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example rul_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rule"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "rules.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example rul_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "rules.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example rul_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    position?: number;
                    /** @description Every list that is not empty must be met */
                    when?: {
                        /**
                         * @description Any of these words or phrases is in the subject or the message, whatever its case
                         * @default []
                         */
                        words?: string[];
                        /**
                         * @description Any of these is part of an address (http or https) in the message
                         * @default []
                         */
                        urls?: string[];
                        /**
                         * @description It came by any of these
                         * @default []
                         */
                        channels?: ("web" | "api" | "email" | "telegram" | "import")[];
                        /**
                         * @description It is of any of these kinds
                         * @default []
                         */
                        kinds?: ("support" | "sales" | "general")[];
                    };
                    set?: {
                        /**
                         * @description When the customer chose none
                         * @default null
                         */
                        topicId?: string | null;
                        /** @default null */
                        teamId?: string | null;
                        /** @default [] */
                        tagIds?: string[];
                        /** @default null */
                        priority?: ("low" | "normal" | "high" | "urgent") | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rule"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "triggers.list": {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the previous page */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TriggerPage"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "triggers.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @default 0 */
                    position?: number;
                    /** @default true */
                    isOn?: boolean;
                    /** @default null */
                    page?: string | null;
                    /** @default 0 */
                    seconds?: number;
                    /** @default null */
                    event?: string | null;
                    /**
                     * @description Dismissed or clicked, it is not shown again during this visit, or in this browser
                     * @default visit
                     * @enum {string}
                     */
                    frequency?: "visit" | "once";
                    /** @default null */
                    senderName?: string | null;
                    text: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trigger"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "triggers.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example trg_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trigger"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "triggers.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example trg_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "triggers.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example trg_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    position?: number;
                    isOn?: boolean;
                    page?: string | null;
                    seconds?: number;
                    event?: string | null;
                    /**
                     * @description Dismissed or clicked, it is not shown again during this visit, or in this browser
                     * @enum {string}
                     */
                    frequency?: "visit" | "once";
                    senderName?: string | null;
                    text?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trigger"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "views.list": {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the previous page */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ViewPage"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "views.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /**
                     * @default personal
                     * @enum {string}
                     */
                    scope?: "personal" | "shared";
                    /** @description As in the list of conversations */
                    filter: {
                        status?: ("open" | "pending" | "snoozed" | "resolved")[];
                        /** @description `me` is whoever looks */
                        assignee?: "me" | "none" | string;
                        /** @example tem_01k9r1xkq4e8r8c2n3s6w5v7ab */
                        team?: string;
                        /** @example tpc_01k9r1xkq4e8r8c2n3s6w5v7ab */
                        topic?: string;
                        /** @example tag_01k9r1xkq4e8r8c2n3s6w5v7ab */
                        tag?: string;
                        channel?: ("web" | "api" | "email" | "telegram" | "import")[];
                        priority?: ("low" | "normal" | "high" | "urgent")[];
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["View"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "views.count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ViewCounts"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "views.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example viw_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "views.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example viw_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    /** @description As in the list of conversations */
                    filter?: {
                        status?: ("open" | "pending" | "snoozed" | "resolved")[];
                        /** @description `me` is whoever looks */
                        assignee?: "me" | "none" | string;
                        /** @example tem_01k9r1xkq4e8r8c2n3s6w5v7ab */
                        team?: string;
                        /** @example tpc_01k9r1xkq4e8r8c2n3s6w5v7ab */
                        topic?: string;
                        /** @example tag_01k9r1xkq4e8r8c2n3s6w5v7ab */
                        tag?: string;
                        channel?: ("web" | "api" | "email" | "telegram" | "import")[];
                        priority?: ("low" | "normal" | "high" | "urgent")[];
                    };
                    position?: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["View"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cannedReplies.list": {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the previous page */
                cursor?: string;
                limit?: number;
                /** @description `shared`: the whole workspace has it, seniors change it. `team`: the members of a team have it, seniors among them change it. `personal`: only its owner */
                scope?: "shared" | "team" | "personal";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CannedReplyPage"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cannedReplies.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What follows the slash in the composer */
                    shortcut: string;
                    title: string;
                    /** @description Liquid: `{{ customer.name | default: "there" }}`, `{% if … %}`. Variables of customer, agent, workspace and conversation; `{{ prompt.order_number }}` is asked for before use */
                    body: string;
                    /**
                     * @description By locale; `body` serves every other one
                     * @default {}
                     */
                    translations?: {
                        [key: string]: string;
                    };
                    /**
                     * @description When left out `team` with a team, and `shared` without
                     * @enum {string}
                     */
                    scope?: "shared" | "team" | "personal";
                    /**
                     * @description One of yours
                     * @example tem_01k9r1xkq4e8r8c2n3s6w5v7ab
                     */
                    teamId?: string;
                    /** @description Finished uploads of yours */
                    attachments?: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CannedReply"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cannedReplies.export": {
        parameters: {
            query?: {
                scope?: "shared" | "personal";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CannedReplyExport"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cannedReplies.import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @default shared
                     * @enum {string}
                     */
                    scope?: "shared" | "personal";
                    /** @description One with a shortcut that exists replaces its texts, and leaves its files; all or none are taken */
                    items: {
                        /** @description What follows the slash in the composer */
                        shortcut: string;
                        title: string;
                        /** @description Liquid: `{{ customer.name | default: "there" }}`, `{% if … %}`. Variables of customer, agent, workspace and conversation; `{{ prompt.order_number }}` is asked for before use */
                        body: string;
                        /**
                         * @description By locale; `body` serves every other one
                         * @default {}
                         */
                        translations?: {
                            [key: string]: string;
                        };
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CannedReplyImported"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cannedReplies.preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Liquid: `{{ customer.name | default: "there" }}`, `{% if … %}`. Variables of customer, agent, workspace and conversation; `{{ prompt.order_number }}` is asked for before use */
                    body: string;
                    /**
                     * @description An invented customer without it
                     * @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab
                     */
                    conversationId?: string;
                    /** @default {} */
                    prompts?: {
                        [key: string]: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RenderedReply"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cannedReplies.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example crp_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CannedReply"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cannedReplies.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example crp_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cannedReplies.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example crp_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What follows the slash in the composer */
                    shortcut?: string;
                    title?: string;
                    /** @description Liquid: `{{ customer.name | default: "there" }}`, `{% if … %}`. Variables of customer, agent, workspace and conversation; `{{ prompt.order_number }}` is asked for before use */
                    body?: string;
                    /** @description Replaces all translations */
                    translations?: {
                        [key: string]: string;
                    };
                    /** @description All of them in their order: what it has, and finished uploads of yours */
                    attachments?: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CannedReply"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "cannedReplies.render": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example crp_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
                    conversationId: string;
                    /** @description The customer's own when left out */
                    locale?: string;
                    /** @default {} */
                    prompts?: {
                        [key: string]: string;
                    };
                    /**
                     * @description True when the text goes into a reply now: counts as a use, and gives you the files to send
                     * @default false
                     */
                    isInserted?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RenderedReply"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "macros.list": {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the previous page */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MacroPage"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "macros.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    actions: {
                        /**
                         * @description Sends this shared canned reply
                         * @example crp_01k9r1xkq4e8r8c2n3s6w5v7ab
                         */
                        cannedReplyId?: string;
                        /** @description Sends this text; not together with `cannedReplyId` */
                        reply?: string;
                        /**
                         * @description Sends this form, after the reply
                         * @example frm_01k9r1xkq4e8r8c2n3s6w5v7ab
                         */
                        formId?: string;
                        /** @description Leaves this note */
                        note?: string;
                        addTagIds?: string[];
                        /** @description Wins over `addTagIds` */
                        removeTagIds?: string[];
                        /** @enum {string} */
                        priority?: "low" | "normal" | "high" | "urgent";
                        topicId?: string | null;
                        /** @description An agent’s id, `me` for whoever applies it, null for nobody */
                        assignee?: ("me" | string) | null;
                        /** @enum {string} */
                        status?: "open" | "pending" | "snoozed" | "resolved";
                        /** @description With status `snoozed` */
                        snoozeMinutes?: number;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Macro"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "macros.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example mac_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Macro"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "macros.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example mac_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "macros.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example mac_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    /** @description Replaces all actions */
                    actions?: {
                        /**
                         * @description Sends this shared canned reply
                         * @example crp_01k9r1xkq4e8r8c2n3s6w5v7ab
                         */
                        cannedReplyId?: string;
                        /** @description Sends this text; not together with `cannedReplyId` */
                        reply?: string;
                        /**
                         * @description Sends this form, after the reply
                         * @example frm_01k9r1xkq4e8r8c2n3s6w5v7ab
                         */
                        formId?: string;
                        /** @description Leaves this note */
                        note?: string;
                        addTagIds?: string[];
                        /** @description Wins over `addTagIds` */
                        removeTagIds?: string[];
                        /** @enum {string} */
                        priority?: "low" | "normal" | "high" | "urgent";
                        topicId?: string | null;
                        /** @description An agent’s id, `me` for whoever applies it, null for nobody */
                        assignee?: ("me" | string) | null;
                        /** @enum {string} */
                        status?: "open" | "pending" | "snoozed" | "resolved";
                        /** @description With status `snoozed` */
                        snoozeMinutes?: number;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Macro"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "macros.apply": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example mac_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
                    conversationId: string;
                    /** @default {} */
                    prompts?: {
                        [key: string]: string;
                    };
                    /** @description Made by the client; a retry with the same one writes nothing twice */
                    clientId?: string;
                    /** @description The newest seq that was on screen. When the macro would answer after a colleague has, nothing is done: 409 `colleague_answered` */
                    lastSeenSeq?: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "conversations.suggest": {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path: {
                /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suggestions"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "agents.list": {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the previous page */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentPage"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "agents.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    title?: string | null;
                    phone?: string | null;
                    hiredOn?: string | null;
                    email: string;
                    /**
                     * @default agent
                     * @enum {string}
                     */
                    role?: "owner" | "admin" | "senior" | "agent" | "viewer";
                    /**
                     * @description In place of `role`
                     * @example rol_01k9r1xkq4e8r8c2n3s6w5v7ab
                     */
                    customRoleId?: string;
                    /**
                     * Format: password
                     * @description At least 10 characters
                     */
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "agents.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example agt_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "agents.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example agt_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "agents.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example agt_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    title?: string | null;
                    phone?: string | null;
                    hiredOn?: string | null;
                    /**
                     * @description In place of a custom role, too
                     * @enum {string}
                     */
                    role?: "owner" | "admin" | "senior" | "agent" | "viewer";
                    /**
                     * @description In place of `role`
                     * @example rol_01k9r1xkq4e8r8c2n3s6w5v7ab
                     */
                    customRoleId?: string;
                    /** @enum {string} */
                    status?: "active" | "deactivated";
                    capacity?: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "agents.disableSecondFactor": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example agt_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "me.setPhoto": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description A finished upload of yours: a JPEG, PNG, WebP or GIF picture of at most 20 MiB
                     * @example att_01k9r1xkq4e8r8c2n3s6w5v7ab
                     */
                    attachmentId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "me.deletePhoto": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "agents.setPhoto": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example agt_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description A finished upload of yours: a JPEG, PNG, WebP or GIF picture of at most 20 MiB
                     * @example att_01k9r1xkq4e8r8c2n3s6w5v7ab
                     */
                    attachmentId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "agents.deletePhoto": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example agt_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "permissions.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Permissions"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "tour.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tour"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "tour.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    isDismissed: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tour"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "roles.list": {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the previous page */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomRolePage"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "roles.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @description What they may do beside reading, which everybody may */
                    permissions: ("conversation.create" | "conversation.update" | "conversation.resolve" | "conversation.reopen" | "conversation.assign" | "conversation.claim" | "conversation.close" | "conversation.archive" | "conversation.link" | "conversation.merge" | "conversation.delete" | "message.create" | "message.change" | "message.react" | "note.create" | "draft.use" | "attachment.upload" | "typing.send" | "customer.write" | "customer.merge" | "customer.block" | "customer.export" | "customer.erase" | "customerEvent.create" | "contextEndpoint.manage" | "object.write" | "objectType.manage" | "topic.manage" | "tag.manage" | "team.manage" | "rule.manage" | "trigger.manage" | "sharing.manage" | "urgency.judge" | "urgency.manage" | "cannedReply.use" | "cannedReply.write" | "cannedReply.manageShared" | "macro.apply" | "macro.manage" | "view.manageShared" | "form.manage" | "messageType.manage" | "csat.ask" | "csat.manage" | "csat.report" | "workspace.manage" | "agent.manage" | "auditLog.read" | "invitation.read" | "invitation.manage" | "publishableKey.manage" | "identityKey.manage" | "apiKey.manage" | "import.read" | "import.create" | "role.manage" | "testData.delete")[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomRole"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "roles.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example rol_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "roles.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example rol_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    /** @description What they may do beside reading, which everybody may */
                    permissions?: ("conversation.create" | "conversation.update" | "conversation.resolve" | "conversation.reopen" | "conversation.assign" | "conversation.claim" | "conversation.close" | "conversation.archive" | "conversation.link" | "conversation.merge" | "conversation.delete" | "message.create" | "message.change" | "message.react" | "note.create" | "draft.use" | "attachment.upload" | "typing.send" | "customer.write" | "customer.merge" | "customer.block" | "customer.export" | "customer.erase" | "customerEvent.create" | "contextEndpoint.manage" | "object.write" | "objectType.manage" | "topic.manage" | "tag.manage" | "team.manage" | "rule.manage" | "trigger.manage" | "sharing.manage" | "urgency.judge" | "urgency.manage" | "cannedReply.use" | "cannedReply.write" | "cannedReply.manageShared" | "macro.apply" | "macro.manage" | "view.manageShared" | "form.manage" | "messageType.manage" | "csat.ask" | "csat.manage" | "csat.report" | "workspace.manage" | "agent.manage" | "auditLog.read" | "invitation.read" | "invitation.manage" | "publishableKey.manage" | "identityKey.manage" | "apiKey.manage" | "import.read" | "import.create" | "role.manage" | "testData.delete")[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomRole"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "security.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Security"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "security.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    demandSecondFactor?: boolean;
                    /**
                     * @description How long agents have until then, when it is demanded from now on; at least a day, so that nobody is shut out at once
                     * @default 7
                     */
                    graceDays?: number;
                    providerIsFactor?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Security"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "auditLog.list": {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the previous page */
                cursor?: string;
                limit?: number;
                /** @description Not before this moment */
                from?: string;
                /** @description Before this moment */
                to?: string;
                /**
                 * @description Only what this agent did
                 * @example agt_01k9r1xkq4e8r8c2n3s6w5v7ab
                 */
                agentId?: string;
                /** @description Only this operation */
                action?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "auditLog.export": {
        parameters: {
            query?: {
                /** @description Not before this moment */
                from?: string;
                /** @description Before this moment */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditExport"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "imports.list": {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the previous page */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPage"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "imports.create": {
        parameters: {
            query?: {
                /** @description For a body of CSV; a form brings its own */
                filename?: string;
                /** @description How to read 05/04/2024; without it the dates of the file tell, else the day is first */
                dateOrder?: "dmy" | "mdy";
                /** @description Name of the column with the id of the customer. Without a name, each column is found by what it is called; an empty name says that the file has no such column */
                mapCustomer?: string;
                /** @description Name of the column with the time; without a zone it is UTC */
                mapTime?: string;
                /** @description Name of the column with the message */
                mapText?: string;
                /** @description Name of the column that says who wrote: customer or agent */
                mapRole?: string;
                /** @description Name of the column with the name of the agent who wrote */
                mapAgentName?: string;
                /** @description Name of the column with the name of the customer */
                mapCustomerName?: string;
                /** @description Name of the column with the email address of the customer */
                mapEmail?: string;
                /** @description Name of the column with the phone number of the customer */
                mapPhone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "imports.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example imp_01k9r1xkq4e8r8c2n3s6w5v7ab */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "search.messages": {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the previous page */
                cursor?: string;
                limit?: number;
                /** @description Words that must all be there; a phrase in quotes; the last word may be a beginning. Typing errors are forgiven. Empty: everything */
                q?: string;
                sort?: "best" | "newest";
                /** @description `strong` waits until all that was written before can be found, at most 5 s */
                consistency?: "eventual" | "strong";
                /** @description Written at this time or later */
                from?: string;
                /** @description Written before this time */
                until?: string;
                /** @example cus_01k9r1xkq4e8r8c2n3s6w5v7ab */
                customer?: string;
                /** @description An agent’s id, `me`, or `none` */
                assignee?: "me" | "none" | string;
                /** @example tpc_01k9r1xkq4e8r8c2n3s6w5v7ab */
                topic?: string;
                /** @example tag_01k9r1xkq4e8r8c2n3s6w5v7ab */
                tag?: string;
                /** @description One or several, separated by commas */
                status?: ("open" | "pending" | "snoozed" | "resolved")[];
                channel?: "web" | "api" | "email" | "telegram" | "import";
                /** @example cnv_01k9r1xkq4e8r8c2n3s6w5v7ab */
                conversation?: string;
                /**
                 * @description Written by this agent
                 * @example agt_01k9r1xkq4e8r8c2n3s6w5v7ab
                 */
                agent?: string;
                /** @description `internal` is a note, which no customer ever sees */
                visibility?: "public" | "internal";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageHitPage"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "search.conversations": {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the previous page */
                cursor?: string;
                limit?: number;
                /** @description Words that must all be there; a phrase in quotes; the last word may be a beginning. Typing errors are forgiven. Empty: everything */
                q?: string;
                sort?: "best" | "newest";
                /** @description `strong` waits until all that was written before can be found, at most 5 s */
                consistency?: "eventual" | "strong";
                /** @description Written at this time or later */
                from?: string;
                /** @description Written before this time */
                until?: string;
                /** @example cus_01k9r1xkq4e8r8c2n3s6w5v7ab */
                customer?: string;
                /** @description An agent’s id, `me`, or `none` */
                assignee?: "me" | "none" | string;
                /** @example tpc_01k9r1xkq4e8r8c2n3s6w5v7ab */
                topic?: string;
                /** @example tag_01k9r1xkq4e8r8c2n3s6w5v7ab */
                tag?: string;
                /** @description One or several, separated by commas */
                status?: ("open" | "pending" | "snoozed" | "resolved")[];
                channel?: "web" | "api" | "email" | "telegram" | "import";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationHitPage"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "search.customers": {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the previous page */
                cursor?: string;
                limit?: number;
                /** @description Words that must all be there; a phrase in quotes; the last word may be a beginning. Typing errors are forgiven. Empty: everything */
                q?: string;
                sort?: "best" | "newest";
                /** @description `strong` waits until all that was written before can be found, at most 5 s */
                consistency?: "eventual" | "strong";
                /** @description Written at this time or later */
                from?: string;
                /** @description Written before this time */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerHitPage"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "search.cannedReplies": {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the previous page */
                cursor?: string;
                limit?: number;
                /** @description Words that must all be there; a phrase in quotes; the last word may be a beginning. Typing errors are forgiven. Empty: everything */
                q?: string;
                sort?: "best" | "newest";
                /** @description `strong` waits until all that was written before can be found, at most 5 s */
                consistency?: "eventual" | "strong";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CannedReplyHitPage"];
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "events.follow": {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the last answer, or the last event id; without it, begins now */
                cursor?: string;
                /** @description Seconds to wait for an event when there is none yet */
                wait?: number;
                limit?: number;
            };
            header?: {
                /** @description Like `cursor`, and before it */
                "last-event-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What follows the cursor */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventBatch"];
                    "text/event-stream": string;
                };
            };
            /** @description Refused */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Failed; safe to try again */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
