	.arch armv8-a
	.file	"patched.c"
	.text
	.align	2
	.p2align 4,,11
	.global	twice
	.type	twice, %function
twice:
.LFB0:
	.cfi_startproc
	hint	25 // paciasp
	.cfi_window_save
	stp	x29, x30, [sp, -32]!
	.cfi_def_cfa_offset 32
	.cfi_offset 29, -32
	.cfi_offset 30, -24
	mov	x29, sp
	stp	x19, x20, [sp, 16]
	.cfi_offset 19, -16
	.cfi_offset 20, -8
	mov	w20, w0
	bl	out
	mov	w19, w0
	add	w0, w20, 2
	bl	out
	add	w0, w19, w0
	ldp	x19, x20, [sp, 16]
	ldp	x29, x30, [sp], 32
	.cfi_restore 30
	.cfi_restore 29
	.cfi_restore 19
	.cfi_restore 20
	.cfi_def_cfa_offset 0
	hint	29 // autiasp
	.cfi_window_save
	ret
	.cfi_endproc
.LFE0:
	.size	twice, .-twice
	.align	2
	.p2align 4,,11
	.global	choose
	.type	choose, %function
choose:
.LFB1:
	.cfi_startproc
	hint	34 // bti c
	cbz	w0, .L6
	adrp	x0, twice
	add	x0, x0, :lo12:twice
	ret
	.p2align 2,,3
.L6:
	adrp	x0, :got:out
	ldr	x0, [x0, :got_lo12:out]
	ret
	.cfi_endproc
.LFE1:
	.size	choose, .-choose
	.ident	"GCC: (Debian 12.2.0-14) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
	.section	.note.gnu.property,"a"
	.align	3
	.word	4
	.word	16
	.word	5
	.string	"GNU"
	.word	3221225472
	.word	4
	.word	3
	.align	3
