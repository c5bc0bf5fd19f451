	.file	"orig.cc"
	.text
	.section	.text._Z5twiceIiET_S0_,"axG",@progbits,_Z5twiceIiET_S0_,comdat
	.p2align 4
	.weak	_Z5twiceIiET_S0_
	.type	_Z5twiceIiET_S0_, @function
_Z5twiceIiET_S0_:
.LFB2:
	.cfi_startproc
	movl	_ZZ5twiceIiET_S0_E4last(%rip), %eax
	testl	%edi, %edi
	js	.L7
	movl	%edi, _ZZ5twiceIiET_S0_E4last(%rip)
	addl	%edi, %eax
	ret
.L7:
	pushq	%rax
	.cfi_def_cfa_offset 16
	movl	$4, %edi
	call	__cxa_allocate_exception@PLT
	xorl	%edx, %edx
	leaq	_ZTI5error(%rip), %rsi
	movl	$1, (%rax)
	movq	%rax, %rdi
	call	__cxa_throw@PLT
	.cfi_endproc
.LFE2:
	.size	_Z5twiceIiET_S0_, .-_Z5twiceIiET_S0_
	.text
	.p2align 4
	.globl	_Z1fi
	.type	_Z1fi, @function
_Z1fi:
.LFB1:
	.cfi_startproc
	jmp	_Z5twiceIiET_S0_
	.cfi_endproc
.LFE1:
	.size	_Z1fi, .-_Z1fi
	.weak	_ZTS5error
	.section	.rodata._ZTS5error,"aG",@progbits,_ZTS5error,comdat
	.type	_ZTS5error, @object
	.size	_ZTS5error, 7
_ZTS5error:
	.string	"5error"
	.weak	_ZTI5error
	.section	.data.rel.ro._ZTI5error,"awG",@progbits,_ZTI5error,comdat
	.align 8
	.type	_ZTI5error, @object
	.size	_ZTI5error, 16
_ZTI5error:
	.quad	_ZTVN10__cxxabiv117__class_type_infoE+16
	.quad	_ZTS5error
	.weak	_ZZ5twiceIiET_S0_E4last
	.section	.bss._ZZ5twiceIiET_S0_E4last,"awG",@nobits,_ZZ5twiceIiET_S0_E4last,comdat
	.align 4
	.type	_ZZ5twiceIiET_S0_E4last, @gnu_unique_object
	.size	_ZZ5twiceIiET_S0_E4last, 4
_ZZ5twiceIiET_S0_E4last:
	.zero	4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
